"""A published draft is what the shop has; what a sale changed meanwhile stays."""

from decimal import Decimal

import pytest

from shop.catalog.detail import product_page
from shop.desk.inventory.changes import change_record
from shop.desk.products.models import ProductDraft
from shop.desk.products.refusals import PublishRefused
from shop.links.models import ShortLink
from shop.pictures.models import ProductPicture
from shop.stock.models import ComparePrice
from tests.factories import (
    ROLL,
    Product,
    make_category,
    make_picture,
    make_product,
    make_region,
    variant,
)

from .drafts import draft_with_rows, new_tape, published, row_of

pytestmark = pytest.mark.django_db


@pytest.fixture
def tape():
    return make_product("pro-tape", colors=("blue", "pink"), stock=9)


def record(product):
    return product.stockrecords.get()


def test_new_tape_comes_into_the_shop():
    draft = new_tape("blue", "black", "pink", summary="Soft.", grams=90, meta_title="Tape")
    draft = published(draft)
    head = draft.product
    assert (head.title, head.structure, head.is_public) == ("New tape", "parent", True)
    assert (head.meta_description, head.meta_title, head.package_weight.grams) == (
        "Soft.",
        "Tape",
        90,
    )
    black = variant(head, "black")
    assert (record(black).partner_sku, record(black).price) == ("new-black", Decimal("9.99"))
    assert (record(black).num_in_stock, record(black).num_allocated) == (7, None)
    assert black.tape_package.strips == 20
    page = product_page(head.pk)
    assert [color.color for color in page.colors] == ["blue", "black", "pink"]
    assert ShortLink.objects.filter(product=head).exists()


def test_one_without_color_is_one_product():
    draft = new_tape("", title="Scissors", format="", shape="")
    head = published(draft).product
    assert (head.structure, head.children.count(), record(head).partner_sku) == (
        "standalone",
        0,
        "new-",
    )
    assert not hasattr(head, "tape_package")


def test_publishing_writes_no_stock(tape):
    draft = draft_with_rows(tape)
    blue = variant(tape, "blue")
    blue.stockrecords.update(num_in_stock=3, num_allocated=2)
    draft.title = "Pro tape, new"
    row_of(draft, "blue").first_pieces = 500
    published(draft)
    assert Product.objects.get(pk=tape.pk).title == "Pro tape, new"
    assert (record(blue).num_in_stock, record(blue).num_allocated) == (3, 2)


def test_price_that_the_draft_did_not_change_stays(tape):
    draft = draft_with_rows(tape)
    blue, pink = variant(tape, "blue"), variant(tape, "pink")
    change_record(record(blue).pk, "price", Decimal("12.99"), Decimal("14.49"), None)
    row_of(draft, "pink").price = Decimal("11.00")
    published(draft)
    assert (record(blue).price, record(pink).price) == (Decimal("14.49"), Decimal("11.00"))


def test_price_that_both_changed_is_refused(tape):
    draft = draft_with_rows(tape)
    blue = variant(tape, "blue")
    change_record(record(blue).pk, "price", Decimal("12.99"), Decimal("14.49"), None)
    row_of(draft, "blue").price = Decimal("10.00")
    draft.title = "Never"
    with pytest.raises(PublishRefused, match="Blue, price: Changed meanwhile to"):
        published(draft)
    assert record(blue).price == Decimal("14.49")
    assert Product.objects.get(pk=tape.pk).title == "Pro tape"


def test_compare_price_follows(tape):
    draft = draft_with_rows(tape)
    row_of(draft, "blue").compare_price = Decimal("15.00")
    published(draft)
    assert ComparePrice.objects.get().amount == Decimal("15.00")
    draft = draft_with_rows(tape)
    row_of(draft, "blue").compare_price = None
    published(draft)
    assert not ComparePrice.objects.exists()


def test_variant_that_was_taken_out_is_hidden_and_comes_back(tape):
    draft = draft_with_rows(tape)
    pink = variant(tape, "pink")
    draft.variants = [row_of(draft, "blue")]
    draft = published(draft)
    assert not Product.objects.get(pk=pink.pk).is_public
    draft = draft_with_rows(tape)
    new = type(row_of(draft))(color="pink", sku=record(pink).partner_sku, price="8.00")
    new.price_base = Decimal("12.99")
    draft.variants.add(new)
    published(draft)
    assert Product.objects.get(pk=pink.pk).is_public
    assert (tape.children.count(), record(pink).price) == (2, Decimal("8.00"))


def test_two_versions_of_a_new_row_are_one_product():
    draft = new_tape("blue", "pink")
    first, second = draft.save_revision(), draft.save_revision()
    first.publish()
    second.publish()
    head = ProductDraft.objects.get().product
    assert (head.children.count(), Product.objects.count()) == (2, 3)


def test_one_form_cannot_get_colors():
    roll = make_product("roll", package=ROLL)
    draft = draft_with_rows(roll)
    draft.variants.add(type(row_of(draft))(color="pink", sku="roll-pink", price="8.00"))
    with pytest.raises(PublishRefused, match="colors or lengths cannot be added"):
        published(draft)
    assert Product.objects.count() == 1


def test_pictures_are_the_librarys_own(tape):
    face = make_picture(variant(tape, "blue"))
    image = ProductPicture.objects.get(product_image=face).image
    draft = draft_with_rows(tape)
    (own,) = draft.pictures.all()
    assert (own.image, own.color) == (image, "blue")
    own.color = ""
    published(draft)
    (picture,) = ProductPicture.objects.all()
    assert (picture.image, picture.product_image.product) == (image, tape)
    assert type(image).objects.count() == 1
    assert picture.product_image.original.name == image.file.name


def test_regions_categories_and_specs():
    neck, knee = make_region("neck"), make_region("knee")
    rolls = make_category("rolls")
    for name in ("one", "two"):
        make_product(name, regions=[neck])
    tape = make_product("tape", package=ROLL, regions=[neck, knee], categories=[rolls])
    draft = draft_with_rows(tape)
    at_neck, at_knee = draft.regions.all()
    assert (at_neck.place, at_knee.place) == (3, 1)
    at_neck.place = 2
    draft.regions.remove(at_knee)
    spec = draft.specs.model(name="Latex", text="None")
    draft.specs.add(spec)
    draft.categories.clear()
    published(draft)
    order = [row.product.upc for row in neck.region_products.all()]
    assert (order, knee.region_products.count()) == (["one", "tape", "two"], 0)
    assert product_page(tape.pk).specs[-1] == ("Latex", "None")
    assert not tape.categories.exists()


def test_unpublished_product_leaves_the_shop(tape):
    draft = published(draft_with_rows(tape))
    draft.unpublish()
    assert product_page(tape.pk) is None
    draft = ProductDraft.objects.get()
    published(draft)
    assert product_page(tape.pk) is not None
