"""Buying with later mails, and reading when they are due."""

from zoneinfo import ZoneInfo

from oscar.core.loading import get_model

from shop.aftercare.models import ScheduledMail
from tests.shop.checkout_form import agree, client_with, pay

ALL = list(ScheduledMail.Kind.values)
NEW_YORK = ZoneInfo("America/New_York")


def buy_asking(product, quantity=1, kinds=ALL, client=None, **changes):
    client = client or client_with(product, quantity)
    pay(client, agree(client, later_mails=list(kinds), **changes))
    return get_model("order", "Order").objects.latest("pk")


def states(order):
    """{kind: state} of the order's later mails."""
    return dict(order.later_mails.order_by("pk").values_list("kind", "state"))


def local_due(order, kind):
    """When a mail is due, on the site's clock: "2026-03-02 09:00"."""
    return f"{order.later_mails.get(kind=kind).due.astimezone(NEW_YORK):%Y-%m-%d %H:%M}"
