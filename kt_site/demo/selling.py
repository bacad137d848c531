"""Shipping rates, tax, voucher, free-shipping offer and note from demo/shop.yaml."""

from datetime import timedelta
from decimal import Decimal

from django.utils import timezone
from oscar.core.loading import get_model

from kt_site.models import ShopNote
from shop.delivery.models import ShippingRate
from shop.desk.discounts.terms import Terms
from shop.desk.discounts.writing import save_discount
from shop.tax.models import SalesTaxRate

from .files import read

Benefit = get_model("offer", "Benefit")
Condition = get_model("offer", "Condition")


def load() -> None:
    data = read("shop")
    _shipping_rates(data["shipping_rates"])
    _sales_tax(data["sales_tax"])
    everything, _ = get_model("offer", "Range").objects.get_or_create(
        name="Everything", defaults={"includes_all_products": True}
    )
    _free_shipping(everything, Decimal(data["free_shipping_from"]))
    if not ShopNote.objects.exists():
        ShopNote(text=data["note"], live=False).publish_now()
    _voucher(everything, data["voucher"])
    _discounts(data["discounts"])


def _shipping_rates(rows: list[dict]) -> None:
    """A method that is there stays as staff made it."""
    for row in rows:
        days_from, days_to = row["days"]
        own = {name: row[name] for name in ("name", "description", "countries", "max_weight")}
        own |= {"po_boxes": row.get("po_boxes", True), "packed_first": "packed_first" in row}
        price = Decimal(row["price"])
        if not ShippingRate.objects.filter(code=row["code"]).exists():
            ShippingRate.objects.create(
                code=row["code"], price=price, days_from=days_from, days_to=days_to, **own
            )


def _sales_tax(rows: list[dict]) -> None:
    for row in rows:
        SalesTaxRate.objects.get_or_create(
            state=row["state"],
            defaults={"percent": Decimal(row["percent"]), "shipping_taxed": row["shipping_taxed"]},
        )


def _free_shipping(everything, at_least: Decimal) -> None:
    condition, _ = Condition.objects.get_or_create(
        range=everything, type=Condition.VALUE, value=at_least
    )
    benefit, _ = Benefit.objects.get_or_create(
        type=Benefit.SHIPPING_PERCENTAGE, value=Decimal("100")
    )
    get_model("offer", "ConditionalOffer").objects.update_or_create(
        name="Free shipping",
        defaults={
            "slug": "free-shipping",
            "description": f"<p>Shipping within the United States is free from ${at_least}.</p>",
            "condition": condition,
            "benefit": benefit,
            "offer_type": "Site",
            "exclusive": False,
        },
    )


def _voucher(everything, row: dict) -> None:
    condition, _ = Condition.objects.get_or_create(range=everything, type=Condition.COUNT, value=1)
    benefit, _ = Benefit.objects.get_or_create(
        range=everything, type=Benefit.PERCENTAGE, value=Decimal(row["percent"])
    )
    offer, _ = get_model("offer", "ConditionalOffer").objects.update_or_create(
        name=row["name"],
        defaults={
            "slug": "first-taping",
            "condition": condition,
            "benefit": benefit,
            "offer_type": "Voucher",
            "exclusive": False,
        },
    )
    now = timezone.now()
    voucher, _ = get_model("voucher", "Voucher").objects.get_or_create(
        code=row["code"],
        defaults={
            "name": row["name"],
            "usage": "Multi-use",
            "start_datetime": now - timedelta(days=1),
            "end_datetime": now + timedelta(days=365 * 3),
        },
    )
    voucher.offers.set([offer])


def _discounts(rows: list[dict]) -> None:
    """Made as staff make them. One that is there stays as it is."""
    named = set(get_model("offer", "ConditionalOffer").objects.values_list("name", flat=True))
    for row in rows:
        if row["name"] not in named:
            save_discount(_terms(**row), None)


def _terms(*, days: tuple[int, int], categories=(), value=None, least=None, **others) -> Terms:
    first, last = (timezone.localdate() + timedelta(days=ago) for ago in days)
    known = get_model("catalogue", "Category").objects.filter(slug__in=categories)
    return Terms(
        value=value and Decimal(value),
        least=least and Decimal(least),
        categories=tuple(known.values_list("pk", flat=True)),
        starts=first,
        ends=last,
        **others,
    )
