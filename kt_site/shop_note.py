"""The note above every page."""

from page_cache.kept import kept
from shop.delivery.free_shipping import free_shipping_from
from shop.web.money import money

from .models import AMOUNT, ShopNote


def shop_note() -> str:
    """The note; empty if there is none, or if it names a sum that no offer has."""
    return kept("kt_site.shop_note", _note)


def _note() -> str:
    row = ShopNote.objects.first()
    return _filled(row.text) if row else ""


def _filled(text: str) -> str:
    if AMOUNT not in text:
        return text
    amount = free_shipping_from()
    return "" if amount is None else text.replace(AMOUNT, money(amount).removesuffix(".00"))
