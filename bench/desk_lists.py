"""What the first page of each of the desk's lists costs, when every order has a discount.

Beside bench/growth.py, whose orders have none: here each gets a row of what was given, which stays
in the database. Milliseconds of CPU of this process, the least of ROUNDS, and queries.

    .venv/bin/python bench/growth.py --keep --sizes 20000 --pages search
    DATABASE_URL=postgres://…/kt_growth_20000 .venv/bin/python bench/desk_lists.py
"""

import os
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))
os.environ |= {"DJANGO_SETTINGS_MODULE": "kt_site.settings.dev", "DEBUG": "false"}
os.environ["QUEUE_TASKS"] = "true"  # what the worker does is not the page's

import django

django.setup()  # before what reads models

from django.conf import settings
from django.contrib.auth import get_user_model
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from oscar.core.loading import get_model

ROUNDS = 3
LISTS = [
    "orders",
    "products",
    "discounts",
    "customers",
    "reviews",
    "mails",
    "calendar",
    "reports/sales",
]


def main():
    settings.ALLOWED_HOSTS = ["*"]
    _discount_every_order()
    client = Client()
    client.force_login(get_user_model().objects.filter(is_superuser=True).first())
    for name in ["", *(f"{one}/" for one in LISTS)]:
        print("/cms/{:15} {:4.0f} ms, {} queries".format(name, *_cost(client, f"/cms/{name}")))


def _discount_every_order() -> None:
    given = get_model("order", "OrderDiscount").objects
    orders = get_model("order", "Order").objects.filter(discounts=None)
    more = {"category": "Shipping", "offer_name": "Free shipping", "frequency": 1, "amount": 4}
    given.bulk_create(
        (given.model(order_id=pk, **more) for pk in orders.values_list("pk", flat=True)), 2_000
    )


def _cost(client: Client, address: str) -> tuple[float, int]:
    client.get(address, follow=True)
    times = []
    for _ in range(ROUNDS):
        start = time.process_time()
        answer = client.get(address, follow=True)
        times.append(1000 * (time.process_time() - start))
        if answer.status_code != 200:
            raise SystemExit(f"{address} answers {answer.status_code}.")
    with CaptureQueriesContext(connection) as captured:
        client.get(address, follow=True)
    return min(times), len(captured)


if __name__ == "__main__":
    main()
