"""The site's history says who changed money, from what to what."""

from decimal import Decimal

import pytest
from wagtail.models import ModelLogEntry

from shop.delivery.models import ShippingRate
from shop.refunds.services import cancel_order, refund_order
from shop.tax.models import SalesTaxRate
from tests.factories import make_product, make_user
from tests.shop.desk.staff import sign_in
from tests.shop.desk.test_sales_tax import URL as TAXES
from tests.shop.desk.test_sales_tax import filled
from tests.shop.desk.test_shipping_rates import RATE
from tests.site.ordering import order_of

pytestmark = pytest.mark.django_db


def said(*actions):
    """(who, of what, what), oldest first."""
    rows = ModelLogEntry.objects.filter(action__in=actions).order_by("timestamp", "pk")
    return [(row.user and row.user.email, row.label, row.message) for row in rows]


@pytest.fixture
def order(db):
    return order_of(make_product("box"))


def test_refunds(order):
    user = make_user("support@example.com")
    refund_order(order, amount=Decimal("5.00"), restock=False, reason="Torn.", user=user)
    refund_order(order, amount=Decimal("2.50"), restock=False, reason="", user=None)
    assert said("shop.refund") == [
        ("support@example.com", f"Order {order.number}", "Sent back: $0.00 → $5.00 (Torn.)"),
        (None, f"Order {order.number}", "Sent back: $5.00 → $7.50"),
    ]


def test_a_canceled_order(order):
    user = make_user("support@example.com")
    cancel_order(order, user, "Ordered twice.")
    who, what = "support@example.com", f"Order {order.number}"
    assert said("shop.cancel", "shop.refund") == [
        (who, what, "State: Paid → Canceled (Ordered twice.)"),
        (who, what, "Sent back: $0.00 → $30.93 (Ordered twice.)"),
    ]


@pytest.mark.indexed
def test_a_shipping_rate(client, db):
    acts = ("view", "add", "change")
    merchant = sign_in(client, *(f"delivery.{act}_shippingrate" for act in acts))
    merchant.post("/cms/shipping-rates/new/", RATE)
    rate = ShippingRate.objects.get()
    form = merchant.get(f"/cms/shipping-rates/edit/{rate.pk}/").context["form"]
    shown = {field.html_name: field.value() for field in form if field.value() is not None}
    door = f"/cms/shipping-rates/edit/{rate.pk}/"
    old = rate.price
    merchant.post(door, shown | {"price": "5.95", "packed_first": "on", "max_weight": "900"})
    rate.refresh_from_db()
    merchant.post(door, shown | {"price": "5.95", "packed_first": "on", "max_weight": "900"})
    assert (rate.price, rate.packed_first) == (Decimal("5.95"), True)
    ((who, what, words),) = said("shop.rate", "wagtail.edit")
    assert (who, what) == ("staff@example.com", f"Shipping rate {rate.name}")
    assert words.split("; ")[-2:] == [f"Price ($): {old} → 5.95", "Packed first: no → yes"]


def test_sales_tax(client, db):
    SalesTaxRate.objects.create(state="CO", percent=Decimal("2.9"), shipping_taxed=True)
    SalesTaxRate.objects.create(state="UT", percent=Decimal("4.85"))
    merchant = sign_in(client, "tax.change_salestaxrate")
    changed = filled(merchant, **{"CO-percent": "3", "UT-percent": None, "NY-percent": "5.125"})
    merchant.post(TAXES, changed)
    who = "staff@example.com"
    assert said("shop.tax") == [
        (who, "Sales tax of Colorado", "Rate: 2.9 % with shipping → 3 % with shipping"),
        (who, "Sales tax of New York", "Rate: none → 5.125 %"),
        (who, "Sales tax of Utah", "Rate: 4.85 % → none"),
    ]


def test_the_report_shows_them(client, order):
    refund_order(order, amount=Decimal("5.00"), restock=False, reason="Torn.", user=None)
    client.force_login(make_user("admin@example.com", is_superuser=True))
    html = client.get("/cms/reports/site-history/").content.decode()
    assert "Sent back: $0.00 → $5.00 (Torn.)" in html
    assert f"/cms/orders/inspect/{order.pk}/" in html
