"""Prices, pieces and currencies that no shop means: refused at the field, and by the database."""

from decimal import Decimal

import pytest
from django.db import Error, transaction

from shop.stock.models import ComparePrice
from tests.factories import make_category, make_product, make_user
from tests.site.dashboard_form import open_form, save

pytestmark = pytest.mark.django_db
FREE, PRICE, PIECES = (f"stockrecords-0-{name}" for name in ("is_free", "price", "num_in_stock"))
LOW = "stockrecords-0-low_stock_threshold"
PRODUCTS = "/dashboard/catalogue/"


@pytest.fixture
def merchant(client):
    client.force_login(make_user("staff@example.com", is_staff=True, is_superuser=True))
    return client


@pytest.fixture
def box():
    return make_product("box", categories=[make_category("strips")])


def price(product):
    return product.stockrecords.get().price


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({PRICE: "-5.00"}, "Enter a price from $0.01 to $99,999.99."),
        ({PRICE: "9999999999.99"}, "Enter a price from $0.01 to $99,999.99."),
        ({PRICE: "0.00"}, "Tick “Free” if this product costs nothing"),
        ({PRICE: "5.00", FREE: "on"}, "A free product has the price 0.00."),
        ({PIECES: str(10**12)}, "Enter a whole number from 0 to 1,000,000."),
        ({LOW: str(10**12)}, "Enter a whole number from 0 to 1,000,000."),
    ],
)
def test_figure_is_refused_at_the_field(merchant, box, changes, sentence):
    """Fault 2: saved, sold, and the audit was broken."""
    url, data = open_form(merchant, box)
    page = merchant.post(url, data | changes)
    assert page.status_code == 200
    assert sentence in page.content.decode()
    record = box.stockrecords.get()
    assert (record.price, record.num_in_stock) == (Decimal("12.99"), 50)


@pytest.mark.parametrize(
    "values",
    [
        {"price": Decimal("-0.01")},
        {"price": Decimal("100000.00")},
        {"num_in_stock": 1_000_001},
        {"low_stock_threshold": 1_000_001},
        {"price_currency": "EUR"},
    ],
)
def test_database_refuses_it_as_well(box, values):
    """Fault 2 and Fault 3: whatever writes, an import too."""
    with pytest.raises(Error, match="price_and_pieces_are_possible"), transaction.atomic():
        box.stockrecords.update(**values)


def test_product_that_says_free_costs_nothing(merchant, box):
    """Fault 2: the tick is what says it."""
    save(merchant, box, **{PRICE: "0.00", FREE: "on"})
    assert price(box) == 0
    save(merchant, box, **{PIECES: "7"})  # it says so when it is opened again
    assert (price(box), box.stockrecords.get().num_in_stock) == (0, 7)


def test_currency_is_not_asked(merchant, box):
    """Fault 3: a price in euros was shown in dollars, and the cart failed."""
    url, data = open_form(merchant, box)
    assert "price_currency" not in merchant.get(url).content.decode()
    assert merchant.post(url, data | {"stockrecords-0-price_currency": "EUR"}).status_code == 302
    assert box.stockrecords.get().price_currency == "USD"


def bulk(merchant, box, **values):
    picked = {"action": "set_product_price", "selected_product": [box.pk]}
    where = merchant.post(PRODUCTS, picked)["Location"]
    partner = box.stockrecords.get().partner_id
    return merchant.post(where, {"selected_products": [box.pk], "partners": [partner]} | values)


@pytest.mark.parametrize(
    "values",
    [
        {"new_price": "0"},
        {"new_price": "1000000"},
        {"increase_by_amount": "-12.99"},
        {"increase_by_percentage": "-100"},
        {"increase_by_percentage": "1000000"},
    ],
)
def test_many_prices_at_once_are_held_to_the_same(merchant, box, values):
    """Fault 2: the bulk action is another way to the same column."""
    page = bulk(merchant, box, **values)
    assert "Enter a price from $0.01" in page.content.decode()
    assert price(box) == Decimal("12.99")


def test_many_prices_at_once_stay_whole_cents(merchant, box):
    answer = bulk(merchant, box, increase_by_percentage="7")
    assert answer.status_code == 302, answer.content.decode()
    assert price(box) == Decimal("13.90")


WAS = "stockrecords-0-was"


def test_price_of_before_is_kept_and_shown_struck_out(merchant, box):
    """Faults, line 28: no price of before was shown anywhere."""
    save(merchant, box, **{WAS: "15.99"})
    assert box.stockrecords.get().compare_price.amount == Decimal("15.99")
    for address in (box.get_absolute_url(), "/shop/"):
        words = " ".join(merchant.get(address).content.decode().split())
        assert '<s class="price__was"><span class="visually-hidden">was </span>$15.99</s>' in words
    assert str(open_form(merchant, box)[1][WAS]) == "15.99"
    save(merchant, box, **{WAS: ""})
    assert not ComparePrice.objects.exists()


@pytest.mark.parametrize("was", ["12.99", "5.00", "-1", "100000.00", "abc"])
def test_price_of_before_that_was_no_more_is_refused(merchant, box, was):
    url, data = open_form(merchant, box)
    assert merchant.post(url, data | {WAS: was}).status_code == 200
    assert not ComparePrice.objects.exists()


def test_price_of_before_is_not_shown_once_the_price_is_up_again(client, box):
    ComparePrice.objects.create(stockrecord=box.stockrecords.get(), amount=Decimal("12.99"))
    assert "price__was" not in client.get(box.get_absolute_url()).content.decode()
