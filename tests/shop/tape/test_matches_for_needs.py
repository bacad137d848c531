"""Which products a guide shows for its strips, and in which order."""

from decimal import Decimal

import pytest

from shop.tape.matching import matches_for_needs
from shop.tape.models import TapePackage
from shop.tape.packages import StripNeed
from tests.factories import PRECUT, ROLL, make_product, make_region, variant

pytestmark = pytest.mark.django_db

SHORT = PRECUT | {"length_cm": 10}
NEEDS = [StripNeed("I", Decimal(25), Decimal(5)), StripNeed("Y", Decimal(20), Decimal(5))]


@pytest.fixture
def knee():
    return make_region("knee")


def tape(upc, *regions, **options):
    return make_product(upc, regions=regions, **{"package": PRECUT} | options)


def matches(*, pinned=(), regions=(), needs=NEEDS, **options):
    return matches_for_needs(
        needs,
        pinned_ids=[product.pk for product in pinned],
        region_ids=[region.pk for region in regions],
        **options,
    )


def upcs(found):
    return [match.card.url.split("/")[2].rpartition("_")[0] for match in found]


def test_match_says_for_how_many_applications_it_lasts(knee):
    box = tape("box", knee)
    (match,) = matches(regions=[knee])
    assert (match.card.id, match.can_supply, match.applications, match.pinned) == (
        box.pk,
        True,
        10,
        False,
    )


def test_pinned_products_lead_in_their_own_order(knee):
    tape("listed", knee)
    second, first = tape("second"), tape("first")
    found = matches(pinned=[first, second], regions=[knee])
    assert upcs(found) == ["first", "second", "listed"]
    assert [match.pinned for match in found] == [True, True, False]


def test_pinned_product_leads_even_if_it_cannot_supply_or_is_out_of_stock(knee):
    tape("able", knee)
    short, sold_out = tape("short", package=SHORT), tape("sold-out", stock=0)
    found = matches(pinned=[short, sold_out], regions=[knee])
    assert upcs(found) == ["short", "sold-out", "able"]
    assert [match.can_supply for match in found] == [False, True, True]


def test_pinned_product_of_the_region_shows_once(knee):
    tape("other", knee)
    both = tape("both", knee)
    assert upcs(matches(pinned=[both], regions=[knee])) == ["both", "other"]


def test_suppliers_come_before_others(knee):
    tape("short", knee, package=SHORT)
    make_product("oil", regions=[knee])
    tape("box", knee)
    found = matches(regions=[knee])
    assert upcs(found) == ["box", "short", "oil"]
    assert [match.applications for match in found] == [10, 0, 0]


def test_suppliers_in_stock_come_before_suppliers_out_of_stock(knee):
    tape("sold-out", knee, stock=0)
    tape("box", knee)
    assert upcs(matches(regions=[knee])) == ["box", "sold-out"]


def test_supplier_out_of_stock_comes_before_another_in_stock(knee):
    make_product("oil", regions=[knee])
    tape("sold-out", knee, stock=0)
    assert upcs(matches(regions=[knee])) == ["sold-out", "oil"]


def test_equals_keep_the_regions_order(knee):
    for upc in ("first", "second", "third"):
        tape(upc, knee)
    assert upcs(matches(regions=[knee])) == ["first", "second", "third"]


def test_products_of_two_regions_mix_by_position(knee):
    calf = make_region("calf")
    tape("calf-only", calf)
    tape("both", calf, knee)
    assert upcs(matches(regions=[knee, calf])) == ["both", "calf-only"]


def test_private_products_never_show_even_pinned(knee):
    tape("listed", knee, public=False)
    pinned = tape("pinned", public=False)
    assert matches(pinned=[pinned], regions=[knee]) == []


def test_deleted_products_never_show_even_pinned(knee):
    tape("listed", knee).delete()
    pinned = tape("pinned")
    ids = [pinned.pk]
    pinned.delete()
    assert matches_for_needs(NEEDS, pinned_ids=ids, region_ids=[knee.pk]) == []


def test_nothing_matches_where_nothing_is_listed(knee):
    tape("elsewhere", make_region("calf"))
    assert matches(regions=[knee]) == []


def test_guide_without_strips_still_shows_the_regions_products(knee):
    tape("box", knee)
    (match,) = matches(regions=[knee], needs=[])
    assert (match.can_supply, match.applications) == (False, 0)


def test_variant_in_the_guides_color_is_shown(knee):
    box = tape("box", knee, colors=("blue", "black"))
    (match,) = matches(regions=[knee], color="black")
    assert match.card.id == variant(box, "black").pk


def shorten(product, color):
    TapePackage.objects.filter(product__parent=product, color=color).update(length_cm=10)


def test_variant_that_can_supply_takes_the_place_of_one_that_cannot(knee):
    box = tape("box", knee, colors=("blue", "black"))
    shorten(box, "blue")
    (match,) = matches(regions=[knee])
    assert (match.card.id, match.can_supply, match.applications) == (
        variant(box, "black").pk,
        True,
        10,
    )
    assert match.card.summary == "20 strips, 10\u00a0in\u00a0/\u00a025\u00a0cm"


def test_variant_that_can_supply_is_one_in_stock(knee):
    stock = {"blue": 9, "black": 0, "lime": 4}
    box = tape("box", knee, colors=("blue", "black", "lime"), stock=stock)
    shorten(box, "blue")
    (match,) = matches(regions=[knee])
    assert (match.card.id, match.card.stock.text) == (variant(box, "lime").pk, "4 left")


def test_roll_lasts_for_as_many_as_can_be_cut(knee):
    tape("roll", knee, package=ROLL)
    (match,) = matches(regions=[knee])
    assert match.applications == 10  # 45 cm each from 490 cm


def test_matches_take_three_queries(knee, django_assert_num_queries):
    for number in range(12):
        tape(f"box-{number}", knee, colors=("blue", "black"))
    pinned = tape("pinned")
    with django_assert_num_queries(3):
        assert len(matches(pinned=[pinned], regions=[knee])) == 13
