"""Where products and guides meet: regions, and their lists of products."""

import pytest
from django.db import IntegrityError, transaction

from shop.catalog.selectors import product_ids_for_regions
from shop.regions.models import BodyRegion, RegionProduct
from tests.factories import make_product, make_region

pytestmark = pytest.mark.django_db


def put(region, *products):
    for position, product in enumerate(products):
        RegionProduct.objects.create(region=region, product=product, position=position)


def test_regions_are_listed_by_order_then_name():
    make_region("knee", order=2)
    make_region("shin", order=1, name="Shin")
    make_region("calf", order=1, name="Calf")
    assert [region.slug for region in BodyRegion.objects.all()] == ["calf", "shin", "knee"]


def test_region_has_an_address_and_its_name():
    region = make_region("upper-back", name="Upper back")
    assert (str(region), region.get_absolute_url()) == ("Upper back", "/body/upper-back/")


def test_region_lists_its_products_by_position():
    region, box, roll = make_region("knee"), make_product("box"), make_product("roll")
    RegionProduct.objects.create(region=region, product=box, position=2)
    RegionProduct.objects.create(region=region, product=roll, position=1)
    assert [row.product.upc for row in region.region_products.all()] == ["roll", "box"]


def test_product_is_listed_once_in_a_region():
    region, box = make_region("knee"), make_product("box")
    put(region, box)
    with pytest.raises(IntegrityError, match="product_once_a_region"), transaction.atomic():
        put(region, box)


def test_product_is_listed_in_two_regions():
    box = make_product("box")
    put(make_region("knee"), box)
    put(make_region("calf"), box)
    assert box.region_products.count() == 2


@pytest.mark.parametrize("field", ["name", "slug"])
def test_regions_differ_in_name_and_slug(field):
    make_region("knee", name="Knee")
    twin = {"slug": "other", "name": "Other"} | {field: "knee" if field == "slug" else "Knee"}
    with pytest.raises(IntegrityError), transaction.atomic():
        BodyRegion.objects.create(**twin)


def test_deleting_a_product_leaves_its_region():
    region, box = make_region("knee"), make_product("box")
    put(region, box)
    box.delete()
    assert (BodyRegion.objects.get(), RegionProduct.objects.count()) == (region, 0)


def test_deleting_a_region_leaves_its_products():
    region, box = make_region("knee"), make_product("box")
    put(region, box)
    region.delete()
    box.refresh_from_db()
    assert RegionProduct.objects.count() == 0


def test_products_of_several_regions_come_by_position_then_region_each_once():
    first, second, third = (make_product(upc) for upc in ("first", "second", "third"))
    put(make_region("ankle", order=9), third, first)
    put(make_region("neck", order=1), first, second)
    regions = BodyRegion.objects.values_list("pk", flat=True)
    # At position 0 the neck comes before the ankle; at position 1 `first` was there already.
    assert product_ids_for_regions(regions) == [first.pk, third.pk, second.pk]


def test_products_of_no_region_are_none():
    make_product("box", regions=[make_region("knee")])
    assert product_ids_for_regions([]) == []
