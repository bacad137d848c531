"""The signed links in the mails: whoever holds one holds the mailbox."""

from django.conf import settings
from django.core import signing
from django.urls import reverse

from .models import BackInStockAlert

CONFIRM, STOP = "shop.stock_alerts.confirm", "shop.stock_alerts.stop"


def confirm_url(alert: BackInStockAlert) -> str:
    token = signing.dumps([alert.pk, alert.email], salt=CONFIRM)
    return settings.SITE_URL + reverse("stock_alerts:confirm", args=[token])


def stop_url(address: str) -> str:
    """Stops all that this address waits for; it works as long as the secret key lives."""
    token = signing.dumps(address, salt=STOP)
    return settings.SITE_URL + reverse("stock_alerts:stop", args=[token])


def alert_of_token(token: str) -> BackInStockAlert | None:
    """None if the link was altered, or its alert is over."""
    try:
        pk, email = signing.loads(token, salt=CONFIRM)
    except signing.BadSignature:
        return None
    return BackInStockAlert.objects.filter(pk=pk, user=None, email=email).first()


def address_of_token(token: str) -> str | None:
    try:
        return signing.loads(token, salt=STOP)
    except signing.BadSignature:
        return None
