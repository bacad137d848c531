"""Shipping methods, voucher and free-shipping offer from demo/shop.yaml; the one country."""

from datetime import timedelta
from decimal import Decimal

from django.utils import timezone
from oscar.core.loading import get_model

from .files import read

Benefit = get_model("offer", "Benefit")
Condition = get_model("offer", "Condition")


def load() -> None:
    data = read("shop")
    get_model("address", "Country").objects.update_or_create(
        iso_3166_1_a2="US",
        defaults={
            "iso_3166_1_a3": "USA",
            "iso_3166_1_numeric": "840",
            "name": "United States of America",
            "printable_name": "United States",
            "is_shipping_country": True,
        },
    )
    for row in data["shipping_methods"]:
        get_model("shipping", "OrderAndItemCharges").objects.update_or_create(
            code=row["code"],
            defaults={
                "name": row["name"],
                "description": row["description"],
                "price_per_order": Decimal(row["price"]),
                "price_per_item": Decimal("0.00"),
            },
        )
    everything, _ = get_model("offer", "Range").objects.get_or_create(
        name="Everything", defaults={"includes_all_products": True}
    )
    _free_shipping(everything, Decimal(data["free_shipping_over"]))
    _voucher(everything, data["voucher"])


def _free_shipping(everything, over: Decimal) -> None:
    condition, _ = Condition.objects.get_or_create(
        range=everything, type=Condition.VALUE, value=over
    )
    benefit, _ = Benefit.objects.get_or_create(
        type=Benefit.SHIPPING_PERCENTAGE, value=Decimal("100")
    )
    get_model("offer", "ConditionalOffer").objects.update_or_create(
        name="Free shipping",
        defaults={
            "slug": "free-shipping",
            "description": f"<p>Standard and express shipping are free over ${over}.</p>",
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
