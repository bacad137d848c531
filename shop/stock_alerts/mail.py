"""The two mails of an alert: is it you, and it is back."""

from django.conf import settings

from shop.mails.services import queue_mail
from shop.web.mail_addresses import spelled

from .links import confirm_url, stop_url
from .models import BackInStockAlert

KEYS = "stock-alert"  # what the keys of these mails begin with


def queue_confirmation(alert: BackInStockAlert, item) -> None:
    """`item` is the product as shop.accounts.wishlists.Item. Asked again later, it goes again."""
    context = {"item": item, "confirm_url": confirm_url(alert)}
    key = f"{KEYS}-confirm:{alert.pk}:{alert.asked_at:%Y%m%d%H%M%S%f}"
    queue_mail(key, alert.address, "stock_alert_confirm", context)


def queue_back_in_stock(alert: BackInStockAlert, item) -> None:
    stop = stop_url(spelled(alert.address))
    context = {
        "item": item,
        "product_url": settings.SITE_URL + item.url,
        "guide": _guide(alert.page),
        "stop_url": stop,
    }
    queue_mail(key_of(alert), alert.address, "stock_alert", context, unsubscribe_url=stop)


def key_of(alert: BackInStockAlert) -> str:
    """A mail's key is unique: however many ask for it, this alert has one mail."""
    return f"{KEYS}:{alert.pk}"


def _guide(page) -> tuple[str, str] | None:
    """(title, whole address) of the page it was asked on; None if readers cannot open it."""
    if page is None or not page.live or (parts := page.get_url_parts()) is None:
        return None
    return page.title, settings.SITE_URL + parts[2]
