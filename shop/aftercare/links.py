"""The signed links in later mails. Whoever holds one may do that one thing with that one order."""

from django.conf import settings
from django.core import signing
from django.urls import reverse
from oscar.core.loading import get_model

STOP, REFILL = "shop.aftercare.stop", "shop.aftercare.refill"
PAGES = {STOP: "customer:later-mails-stop", REFILL: "basket:refill"}


def link(order, purpose: str) -> str:
    """The whole address of the page for STOP or REFILL."""
    token = signing.dumps(order.number, salt=purpose)
    return settings.SITE_URL + reverse(PAGES[purpose], args=[token])


def order_of_link(token: str, purpose: str):
    """The order that a link is about; None if it was altered or the order is gone."""
    try:
        number = signing.loads(token, salt=purpose)
    except signing.BadSignature:
        return None
    return get_model("order", "Order").objects.filter(number=number).first()
