"""What the job does: it looks at what the stock is, not at what happened to it, so no restock is
missed, whatever made it (an edit, a refund, a hold that ended).

Exactly one mail an alert, however many jobs run at once: a row is locked, its mail queued and the
row deleted in one transaction, and the mail's key is the row's.
"""

from datetime import datetime, timedelta

from django.db import transaction
from django.utils import timezone

from shop.mails.services import forget_mails
from shop.web.mail_addresses import spelled

from . import mail
from .models import BackInStockAlert
from .selectors import buyable_items

KEPT_FOR = timedelta(days=7)  # the unconfirmed, and the mails
BATCH = 100


def send_due_alerts(now: datetime | None = None) -> int:
    """Queue a mail to everybody who waits for what can be bought now; how many. Forgets what
    nobody confirmed, and the mails of last week; closes quietly what waits for a product that is
    no longer sold."""
    now = now or timezone.now()
    alerts = BackInStockAlert.objects
    alerts.filter(confirmed_at=None, asked_at__lte=now - KEPT_FOR).delete()
    forget_mails(mail.KEYS, now - KEPT_FOR)
    ids = set(alerts.order_by().values_list("product_id", flat=True))
    items = buyable_items(ids)
    alerts.filter(product_id__in=ids - items.keys()).delete()
    return sum(_tell_all(item) for _, item in sorted(items.items()) if item.stock.code != "out")


def _tell_all(item) -> int:
    told: set[str] = set()
    while _tell_some(item, told):
        pass
    return len(told)


@transaction.atomic
def _tell_some(item, told: set[str]) -> int:
    """One batch; how many alerts it closed. Two alerts that lead to one address (an account's and
    a guest's) are one mail. An account that is closed gets none."""
    confirmed = BackInStockAlert.objects.filter(product_id=item.id, confirmed_at__isnull=False)
    alerts = list(_locked(confirmed.select_related("user", "page").order_by("pk"))[:BATCH])
    for alert in alerts:
        address = spelled(alert.address)
        if address not in told and (alert.user is None or alert.user.is_active):
            mail.queue_back_in_stock(alert, item)
            told.add(address)
    BackInStockAlert.objects.filter(pk__in=[alert.pk for alert in alerts]).delete()
    return len(alerts)


def _locked(alerts):
    """SQLite locks the whole database where a transaction begins, and ignores this."""
    return alerts.select_for_update(of=("self",))
