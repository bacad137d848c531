"""The guides that a product's page leads to."""

from decimal import Decimal

import pytest
from django.template import Context, Template

from guides.for_product import guides_for_product
from shop.regions.models import RegionProduct
from shop.tape.packages import Package
from tests.committing import committed
from tests.factories import PRECUT, make_product, make_region
from tests.guides.factories import make_guide

pytestmark = pytest.mark.django_db
SHORT = Package("precut", "I", 20, Decimal("12.5"), Decimal("5"))
LONG = Package("precut", "I", 20, Decimal("25"), Decimal("5"))


@pytest.fixture
def neck():
    return make_region("neck")


@pytest.fixture
def tape(neck):
    return make_product("tape", package=PRECUT, regions=[neck])


def titles(product_id, *args, **options):
    return [card.title for card in guides_for_product(product_id, *args, **options)]


def test_guides_for_product_pinned_first_then_the_regions_newest_first(neck, tape):
    make_guide("pinned-old", regions=[make_region("knee")], pinned=[tape])
    make_guide("listed-old", regions=[neck])
    make_guide("listed-new", regions=[neck])
    assert titles(tape.pk) == ["Pinned old", "Listed new", "Listed old"]


def test_guides_for_product_pinned_and_listed_is_shown_once(neck, tape):
    other = make_product("other", package=PRECUT)
    shoulder = make_region("shoulder")
    RegionProduct.objects.create(region=shoulder, product=tape)
    make_guide("both", regions=[neck, shoulder], pinned=[other, tape])
    make_guide("listed", regions=[neck])
    assert titles(tape.pk) == ["Both", "Listed"]


def test_guides_for_product_of_other_regions_are_left_out(neck, tape):
    make_guide("elsewhere", regions=[make_region("knee")])
    assert titles(tape.pk) == []


def test_guides_for_product_drafts_and_unpublished_are_left_out(neck, tape):
    make_guide("draft", regions=[neck], pinned=[tape], live=False)
    make_guide("gone", regions=[neck]).unpublish()
    assert titles(tape.pk) == []


def test_guides_for_product_too_long_for_the_package_are_left_out(neck, tape):
    make_guide("long", regions=[neck], strips=[{"length_cm": "25"}])
    make_guide("short", regions=[neck], strips=[{"length_cm": "12.5"}])
    assert titles(tape.pk, SHORT) == ["Short"]
    assert titles(tape.pk, LONG) == ["Short", "Long"]


def test_guides_for_product_with_more_strips_than_the_package_holds_are_left_out(neck, tape):
    make_guide("many", regions=[neck], strips=[{}] * 3)
    two = Package("precut", "I", 2, Decimal("25"), Decimal("5"))
    three = Package("precut", "I", 3, Decimal("25"), Decimal("5"))
    assert titles(tape.pk, two) == []
    assert titles(tape.pk, three) == ["Many"]


def test_guides_for_product_pinned_stays_whatever_the_package_holds(tape):
    make_guide("pinned", regions=[make_region("knee")], strips=[{}], pinned=[tape])
    assert titles(tape.pk, SHORT) == ["Pinned"]


def test_guides_for_product_without_strips_fits_every_package(neck, tape):
    make_guide("posture", regions=[neck])
    assert titles(tape.pk, SHORT) == ["Posture"]


def test_guides_for_product_at_most_limit_counted_after_what_does_not_fit(neck, tape):
    for number in range(3):
        make_guide(f"fits-{number}", regions=[neck], strips=[{"length_cm": "10"}])
    for number in range(3):
        make_guide(f"long-{number}", regions=[neck], strips=[{}])
    assert titles(tape.pk, SHORT, limit=2) == ["Fits 2", "Fits 1"]
    assert len(titles(tape.pk)) == 4


def test_guides_for_product_deleted_is_empty(neck, tape):
    make_guide("listed", regions=[neck], pinned=[tape])
    pk = tape.pk
    tape.delete()
    assert titles(pk) == []


@pytest.mark.parametrize("count", [1, 6])
def test_guides_for_product_take_three_queries(neck, tape, count, django_assert_num_queries):
    for number in range(count):
        make_guide(f"guide-{number}", regions=[neck], strips=[{}])
    committed()
    assert titles(tape.pk, LONG)[0] == f"Guide {count - 1}"
    with django_assert_num_queries(3):  # and one more for its regions, where they are not kept
        titles(tape.pk, LONG)


def test_guides_for_order_shows_each_guide_once_and_at_most_four(neck, tape):
    other = make_product("other", package=PRECUT, regions=[neck])
    for number in range(5):
        make_guide(f"guide-{number}", regions=[neck])

    class Order:
        contents = [(tape.pk, LONG), (other.pk, LONG)]
        came_from = ()
        once = {}

    shown = "{% load guides_tags %}{% guides_for_order order as cards %}{% for card in cards %}"
    template = Template(shown + "{{ card.title }},{% endfor %}")
    rendered = template.render(Context({"order": Order}))
    assert rendered == "Guide 4,Guide 3,Guide 2,Guide 1,"
