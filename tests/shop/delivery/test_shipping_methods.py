"""Which ways of shipping a cart has: by its total, its weight and the country."""

from decimal import Decimal

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from oscar.core.loading import get_class, get_model

from shop.cart.selectors import TOO_HEAVY
from shop.delivery.models import PackageWeight, ShippingRate
from shop.delivery.selectors import cart_weight, served_countries, shipping_methods
from tests.factories import make_product, put_in_cart, variant

pytestmark = pytest.mark.django_db


def make_rate(code="standard", price="4.95", **fields):
    values = {"name": code.capitalize(), "price": Decimal(price)} | fields
    return ShippingRate.objects.create(code=code, **values)


def cart_of(*products, quantity=1):
    basket = get_model("basket", "Basket").objects.create()
    basket.strategy = get_class("partner.strategy", "Selector")().strategy()
    for product in products:
        basket.add_product(product, quantity)
    return basket


@pytest.fixture
def box():
    product = make_product("box", price="10.00")
    PackageWeight.objects.create(product=product, grams=250)
    return product


def offered(basket, country="US"):
    return [(m.code, str(m.price)) for m in shipping_methods(basket, country)]


def test_methods_come_cheapest_first(box):
    make_rate("express", "12.95", days_from=1, days_to=2, description="Fast.")
    make_rate()
    first, second = shipping_methods(cart_of(box), "US")
    assert (first.code, first.name, first.days) == ("standard", "Standard", (3, 5))
    assert (second.code, second.description, second.days) == ("express", "Fast.", (1, 2))
    price = second.calculate(cart_of(box))
    assert (price.currency, price.excl_tax, price.tax) == ("USD", Decimal("12.95"), Decimal(0))
    assert not second.offers_apply


@pytest.mark.parametrize(
    ("pieces", "price"), [(1, "4.95"), (2, "4.95"), (3, "8.95"), (4, "8.95"), (5, None)]
)
def test_weight_at_the_limit_belongs_to_the_band(box, pieces, price):
    make_rate(max_weight=500)
    make_rate(price="8.95", max_weight=1000)
    expected = [("standard", price)] if price else []
    assert offered(cart_of(box, quantity=pieces)) == expected


@pytest.mark.parametrize(
    ("pieces", "price"), [(1, "9.00"), (2, "5.00"), (3, "5.00"), (4, "0.00"), (5, "0.00")]
)
def test_total_at_the_limit_belongs_to_the_next_band(box, pieces, price):
    make_rate(price="9.00", max_total=Decimal(20))
    make_rate(price="5.00", min_total=Decimal(20), max_total=Decimal(40))
    make_rate(price="0.00", min_total=Decimal(40))
    assert offered(cart_of(box, quantity=pieces)) == [("standard", price)]


def test_too_heavy_for_one_method_leaves_the_other(box):
    make_rate(max_weight=400)
    make_rate("express", "12.95", max_weight=500)
    assert offered(cart_of(box, quantity=2)) == [("express", "12.95")]


def test_cheapest_of_the_bands_that_fit_counts(box):
    make_rate(price="8.95")
    make_rate(price="6.95", max_weight=2000)
    assert offered(cart_of(box)) == [("standard", "6.95")]


def test_product_nobody_weighed_weighs_nothing(box):
    feather = make_product("feather")
    make_rate(max_weight=1)
    assert cart_weight(cart_of(feather, quantity=100)) == 0
    assert offered(cart_of(feather, quantity=100)) == [("standard", "4.95")]
    assert cart_weight(cart_of(feather, box)) == 250


def test_weight_of_zero_is_a_weight():
    tape = make_product("tape", colors=("blue",))
    PackageWeight.objects.create(product=tape, grams=90)
    PackageWeight.objects.create(product=variant(tape, "blue"), grams=0)
    assert cart_weight(cart_of(variant(tape, "blue"))) == 0


def test_variant_weighs_what_its_parent_does_unless_it_says_otherwise():
    tape = make_product("tape", colors=("blue", "pink"))
    PackageWeight.objects.create(product=tape, grams=90)
    PackageWeight.objects.create(product=variant(tape, "pink"), grams=100)
    assert cart_weight(cart_of(variant(tape, "blue"), variant(tape, "pink"), quantity=2)) == 380


def test_countries_that_have_a_rate_are_served(box):
    make_rate()
    make_rate("express", "12.95", countries="US CA")
    assert offered(cart_of(box), "CA") == offered(cart_of(box), "ca") == [("express", "12.95")]
    assert offered(cart_of(box), "DE") == []
    assert served_countries() == ["CA", "US"]


@pytest.mark.parametrize("rates", [2, 20])
def test_one_query_for_any_number_of_lines_and_rates(box, rates):
    for number in range(rates):
        make_rate(f"method-{number}", max_weight=100_000)
    products = [make_product(f"box-{n}", colors=("blue",)) for n in range(rates)]
    basket = cart_of(box, *(variant(product, "blue") for product in products))
    list(basket.all_lines())
    with CaptureQueriesContext(connection) as captured:
        assert len(shipping_methods(basket, "US")) == rates
    assert len(captured) == 1


def test_cart_that_is_too_heavy_says_so(client, box):
    make_rate(max_weight=200)
    put_in_cart(client, box)
    page = client.get("/cart/")
    assert (page.context["totals"]["shipping"], page.context["blocked"]) == (None, TOO_HEAVY)
    assert page.context["totals"]["total"] == Decimal("10.00")
    html = page.content.decode()
    assert TOO_HEAVY in html
    assert 'href="/checkout/"' not in html
