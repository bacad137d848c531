"""Rows of cards say what Oscar's strategy and its products say, which carts and orders go by."""

from itertools import product as combinations

import pytest
from oscar.core.loading import get_class, get_model

from shop.catalog.cards import Stock
from shop.catalog.rows import row_of, rows_of
from tests.factories import make_product, variant

pytestmark = pytest.mark.django_db
Product = get_model("catalogue", "Product")
PRICES = (None, "0.00", "12.99")
PIECES = ((None, None), (0, None), (8, None), (8, 6), (3, 3))


def make(kind):
    """(the product that a card heads, the one that is sold)"""
    if kind == "variant":
        box = make_product("box", colors=("blue", "black"))
        return box, variant(box, "black")
    oil = make_product("oil", meta_description="Relaxing.")
    return oil, oil


def row(head, sold):
    return next(row for row in rows_of([head.pk]) if row.pk == sold.pk)


@pytest.mark.parametrize("kind", ["variant", "standalone"])
@pytest.mark.parametrize("counted", [True, False])
def test_price_and_pieces_are_the_strategys(kind, counted):
    head, sold = make(kind)
    type(head.product_class).objects.update(track_stock=counted)
    strategy = get_class("partner.strategy", "Selector")().strategy()
    for price, (in_stock, allocated) in combinations(PRICES, PIECES):
        sold.stockrecords.update(price=price, num_in_stock=in_stock, num_allocated=allocated)
        found = row(head, sold)
        info = strategy.fetch_for_product(Product.objects.get(pk=sold.pk))
        assert found.price == (info.price.effective_price if info.price.exists else None)
        bought = info.availability.is_available_to_buy and info.price.exists
        assert (found.pieces > 0) is bought, (price, in_stock, allocated)
        if bought and counted:
            assert found.pieces == info.availability.num_available


@pytest.mark.parametrize("kind", ["variant", "standalone"])
def test_row_of_a_product_is_the_same(kind):
    head, sold = make(kind)
    assert row_of(Product.objects.get(pk=sold.pk)) == row(head, sold)
    sold.stockrecords.all().delete()
    assert row_of(Product.objects.get(pk=sold.pk)) == row(head, sold)
    assert row(head, sold).record is None


@pytest.mark.parametrize("kind", ["variant", "standalone"])
def test_title_and_address_are_the_products(kind):
    head, sold = make(kind)
    found = row(head, sold)
    assert (found.title, found.url) == (sold.get_title(), sold.get_absolute_url())


def test_of_two_stock_records_the_first_counts():
    head, sold = make("standalone")
    first = sold.stockrecords.get()
    sold.stockrecords.create(
        partner=first.partner, partner_sku="oil-2", price="3.00", num_in_stock=7
    )
    found = row(head, sold)
    assert (found.price, found.pieces) == (first.price, 50)


def test_product_without_a_stock_record_is_out_of_stock_even_if_it_is_not_counted():
    head, sold = make("standalone")
    type(head.product_class).objects.update(track_stock=False)
    sold.stockrecords.all().delete()
    assert Stock.of(row(head, sold).pieces).code == "out"
