"""Mails to those who asked to be told when a product is back. A job looks for what is due."""

import logging

from django.conf import settings
from django_tasks import task
from oscar.core.loading import get_class, get_model

from .mail import send_by_template

logger = logging.getLogger(__name__)


@task()
def send_confirmation(alert_id: int) -> None:
    """Ask whoever left an address without logging in whether it is theirs."""
    alert = _alerts().filter(pk=alert_id).first()
    if alert is not None:
        send_by_template("PRODUCT_ALERT_CONFIRMATION", alert.email, _context(alert))


def send_due_alerts() -> int:
    """Mail everybody who waits for a product that can be bought now; how many.

    An alert is closed once its mail is out: one that could not be sent is tried again next time.
    """
    model = get_model("customer", "ProductAlert")
    strategy = get_class("partner.strategy", "Selector")().strategy()
    sent = 0
    for alert in _alerts().filter(status=model.ACTIVE).iterator():
        if not _can_be_bought(alert.product, strategy):
            continue
        try:
            send_by_template("PRODUCT_ALERT", alert.get_email_address(), _context(alert))
        except OSError:  # what mail libraries raise for a server or an address in trouble
            logger.exception("The stock alert %s could not be sent.", alert.pk)
            continue
        alert.close()
        sent += 1
    return sent


def _alerts():
    return get_model("customer", "ProductAlert").objects.select_related("product__parent", "user")


def _can_be_bought(product, strategy) -> bool:
    public = product.is_public and (product.parent is None or product.parent.is_public)
    if not public or product.is_parent:
        return False
    info = strategy.fetch_for_product(product)
    return info.price.exists and info.availability.is_available_to_buy


def _context(alert) -> dict:
    return {
        "alert": alert,
        "product_url": settings.SITE_URL + alert.product.get_absolute_url(),
        "confirm_url": settings.SITE_URL + alert.get_confirm_url() if alert.key else "",
        "cancel_url": settings.SITE_URL + alert.get_cancel_url() if alert.key else "",
    }
