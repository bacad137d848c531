"""Later mails: asked for at checkout, planned when the box leaves, sent once, or stopped.

A row leaves the state "waiting" by one conditional UPDATE, whoever comes first: the worker that
sends it, a refund, or the shopper who wants no more. What follows is in the same transaction.
"""

from collections.abc import Iterable
from datetime import datetime
from zoneinfo import ZoneInfo

from django.conf import settings
from django.db import transaction
from django.db.models import Q
from django.utils import timezone

from shop.delivery.selectors import latest_arrival
from shop.mails.models import Mail
from shop.mails.services import take_back_mails
from shop.orders.links import order_email
from shop.orders.status import CLOSED
from shop.payments.one_by_one import one_by_one

from .estimate import lasting_days
from .mail import KEYS, queue_later_mail
from .models import ScheduledMail
from .schedule import due_dates, is_mail_time
from .tape import keep_contents, portions, tape_in

State, Kind = ScheduledMail.State, ScheduledMail.Kind
NOTHING_LEFT = "None of the order’s tape is left."
CLOSED_ORDER = "The order was canceled or refunded."
UNSUBSCRIBED = "The shopper wants no more of them."


def note_purchase(order, lines: Iterable, kinds: Iterable[str]) -> None:
    """Keep what tape was bought, and which mails were asked for: in the order's transaction. An
    order without tape has none of them. `lines` are all of the order's, with their products."""
    keep_contents(lines)
    wanted = [kind for kind in Kind.values if kind in kinds]
    if wanted and tape_in(order):
        ScheduledMail.objects.bulk_create(ScheduledMail(order=order, kind=kind) for kind in wanted)


@transaction.atomic
def plan_mails(order) -> None:
    """Say when each mail goes that still waits: as the box leaves, arrives, or partly comes back.

    Nothing before the order has left us. Where nobody noted that it arrived, the longest time of
    its way of shipping counts.
    """
    shipment = order.shipments.last()  # of several boxes, the one that left last
    waiting = order.later_mails.filter(state=State.WAITING)
    if shipment is None or not waiting.exists():
        return
    tape = tape_in(order)
    if not tape:
        stop_mails(waiting, NOTHING_LEFT)
        return
    shipped = shipment.shipped_at
    arrived = shipment.delivered_at or latest_arrival(order.shipping_code, shipped)
    days = lasting_days(portions(tape))
    dates = due_dates(shipped, arrived, settings.REMOVAL_MAIL_DAYS, days, zone())
    for kind, due in dates.items():
        waiting.filter(kind=kind).update(due=due)


def stop_mails(mails, note: str) -> int:
    """Stop those of the queryset that still wait; how many."""
    return mails.filter(state=State.WAITING).update(state=State.STOPPED, note=note)


def mails_to(order):
    """Those that still wait, for this order or any other with its address."""
    to = order_email(order)
    whose = Q(order=order)
    if to:
        whose |= Q(order__guest_email__iexact=to) | Q(order__user__email__iexact=to)
    return ScheduledMail.objects.filter(whose, state=State.WAITING)


@transaction.atomic
def stop_mails_to(order) -> int:
    """The shopper wants no more of them: stop those that wait, and how many, then take back what
    is queued and not out yet. In this order: what a worker takes meanwhile is waited for."""
    waiting = mails_to(order).values("pk")
    stopped = stop_mails(ScheduledMail.objects.filter(pk__in=waiting), UNSUBSCRIBED)
    if to := order_email(order):
        take_back_mails(KEYS, to)
    return stopped


def close_mails(order) -> None:
    """Stop those of a canceled or refunded order, and take back what is not out yet."""
    stop_mails(order.later_mails, CLOSED_ORDER)
    order.mails.filter(key__startswith=KEYS, status=Mail.Status.WAITING).delete()


def send_due_later_mails(now: datetime | None = None) -> int:
    """Hand every mail whose time has come to the queue; how many. None at night. Raises
    JobIncomplete after all others, if one cannot be written."""
    now = now or timezone.now()
    if not is_mail_time(now, zone()):
        return 0
    due = ScheduledMail.objects.filter(state=State.WAITING, due__lte=now).order_by("due", "pk")
    return one_by_one(due.values_list("pk", flat=True), _send)


@transaction.atomic
def _send(pk: int) -> bool:
    """Queue one mail, if this worker is the one that takes it."""
    if not _take(pk):
        return False
    row = ScheduledMail.objects.select_related("order__user", "order__shipping_address").get(pk=pk)
    note = CLOSED_ORDER if row.order.status in CLOSED else queue_later_mail(row)
    if note:
        ScheduledMail.objects.filter(pk=pk).update(state=State.STOPPED, note=note)
    return not note


def _take(pk: int) -> bool:
    """One UPDATE asks whether it still waits, and takes it."""
    return bool(ScheduledMail.objects.filter(pk=pk, state=State.WAITING).update(state=State.SENT))


def zone() -> ZoneInfo:
    """The clock of the site."""
    return ZoneInfo(settings.TIME_ZONE)
