"""Asking, confirming, stopping. What an address is told is the same whether or not it is known."""

from datetime import timedelta

from django.db import IntegrityError, transaction
from django.db.models import Q
from django.utils import timezone
from wagtail.models import Page

from shop.mails.services import take_back_mails
from shop.web import limits
from shop.web.mail_addresses import spelled

from .mail import KEYS, queue_confirmation
from .models import BackInStockAlert

# Asked again while the first mail may still be on its way: no second one.
MAIL_AGAIN_AFTER = timedelta(hours=1)


def ask(item, email: str, user, page_id: int | None = None) -> bool:
    """Let somebody wait for `item` (an Item that can be bought). Asking twice is asking once.

    True if the address is the logged-in shopper's own, which waits from now on; any other one is
    asked by mail first, and the caller must not say more than that. `user` may be anonymous.
    """
    page = Page.objects.live().public().filter(pk=page_id).first() if page_id else None
    own = user.is_authenticated and spelled(user.email) == spelled(email)
    try:
        with transaction.atomic():
            if own:
                _wait_as_user(item, user, page)
            else:
                _wait_as_guest(item, spelled(email), page)
    except IntegrityError:  # the product, the page or the account was deleted in this moment
        pass
    return own


def confirm(alert: BackInStockAlert) -> None:
    BackInStockAlert.objects.filter(pk=alert.pk, confirmed_at=None).update(
        confirmed_at=timezone.now()
    )


@transaction.atomic
def stop_all(address: str) -> int:
    """Take away all that this address waits for, with an account or without, and mails that are
    not out yet; how many alerts that were. In this order: what the job queues meanwhile is waited
    for."""
    mine = Q(user=None, email=address) | Q(user__email__iexact=address)
    stopped = BackInStockAlert.objects.filter(mine).delete()[0]
    take_back_mails(KEYS, address)
    return stopped


def stop_own(user, pk: int) -> bool:
    """False if the shopper has no such alert."""
    return bool(user.stock_alerts.filter(pk=pk).delete()[0])


def _wait_as_user(item, user, page) -> None:
    """What the same address asked for without logging in becomes the account's."""
    as_guest = BackInStockAlert.objects.filter(product_id=item.id, user=None)
    as_guest.filter(email=spelled(user.email)).delete()
    values = {"page": page, "confirmed_at": timezone.now()}
    user.stock_alerts.get_or_create(product_id=item.id, defaults=values)


def _wait_as_guest(item, address: str, page) -> None:
    alerts, now = BackInStockAlert.objects, timezone.now()
    if alerts.filter(product_id=item.id, user__email__iexact=address).exists():
        return
    if not limits.allowed(None, limits.STOCK_ALERT_MAIL, address):
        return
    alert, new = alerts.get_or_create(
        product_id=item.id, user=None, email=address, defaults={"page": page, "asked_at": now}
    )
    if not new:
        long_ago = alerts.filter(pk=alert.pk, asked_at__lte=now - MAIL_AGAIN_AFTER)
        new = long_ago.filter(confirmed_at=None).update(asked_at=now)
        alert.asked_at = now
    if new:
        queue_confirmation(alert, item)
