"""A product's place in the lists of body regions, which others change, too."""

import pytest

from tests.factories import make_product, make_region

from .drafts import draft_with_rows, published

pytestmark = pytest.mark.django_db


@pytest.fixture
def neck():
    neck = make_region("neck")
    for name in ("tape", "one", "two"):
        make_product(name, regions=[neck])
    return neck


def order(region):
    return [row.product.upc for row in region.region_products.all()]


def draft_of_the_tape(region):
    return draft_with_rows(region.region_products.get(product__upc="tape").product)


@pytest.mark.parametrize(
    ("place", "expected"),
    [
        (None, ["one", "two", "tape"]),
        (1, ["tape", "one", "two"]),
        (2, ["one", "tape", "two"]),
        (99, ["one", "two", "tape"]),
    ],
)
def test_place_is_counted_from_one_and_empty_is_the_last(neck, place, expected):
    draft = draft_of_the_tape(neck)
    draft.regions.all()[0].place = place
    published(draft)
    assert order(neck) == expected


def test_list_that_was_changed_on_the_regions_page_stays(neck):
    draft = draft_of_the_tape(neck)
    knee = make_region("knee")
    knee.region_products.create(product=draft.product)
    neck.region_products.filter(product__upc="tape").delete()
    draft.title = "Better tape"
    published(draft)
    assert (order(neck), order(knee)) == (["one", "two"], ["tape"])
