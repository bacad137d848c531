"""Prints the cookies of new visitors' carts as JSON: `carts.py <how many> <lines>`. Run with the
settings of either shop, whose carts are Oscar's both."""

import json
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
sys.path.insert(0, str(ROOT))

import django

django.setup()  # before what reads models

from django.conf import settings
from django.core.signing import Signer
from oscar.core.loading import get_class, get_model


def cart(products) -> str:
    basket = get_model("basket", "Basket").objects.create()
    basket.strategy = get_class("partner.strategy", "Selector")().strategy()
    for product in products:
        basket.add_product(product)
    return f"{settings.OSCAR_BASKET_COOKIE_OPEN}={Signer().sign(basket.pk)}"


def main(many: int, lines: int) -> None:
    """Every cart has the same products: those that there are most of."""
    records = get_model("partner", "StockRecord").objects.filter(product__is_public=True)
    records = records.order_by("-num_in_stock", "pk").select_related("product")
    records.update(num_in_stock=100_000, num_allocated=0)
    products = [record.product for record in records[:lines]]
    json.dump([cart(products) for _ in range(many)], sys.stdout)


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
