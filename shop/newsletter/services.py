"""Asking, confirming, leaving. What an address is told is the same whether or not it is known."""

from datetime import datetime, timedelta

from django.db import transaction
from django.db.models import Q
from django.utils import timezone

from shop.mails.failures import mailbox_is_gone
from shop.mails.models import Mail
from shop.mails.services import queue_mail, take_back_mails
from shop.web import limits
from shop.web.mail_addresses import spelled

from .consent import consent
from .links import confirm_url
from .models import Delivery, Subscriber
from .sending import KEYS, RENDERER

Ended, State = Subscriber.Ended, Delivery.State
UNCONFIRMED = timedelta(days=7)  # after which whoever only asked is forgotten
LEFT = timedelta(days=400)  # after which whoever has left is
# Asked again while the first mail may still be on its way: no second one.
MAIL_AGAIN_AFTER = timedelta(hours=1)
CONFIRM_KEYS = "newsletter-confirm"
STATES = {"sent": State.SENT, "parked": State.FAILED, "": State.DROPPED}


def ask(email: str) -> None:
    """Mail a link to whoever may have asked; the caller must not say more than that."""
    address, now = spelled(email), timezone.now()
    if Subscriber.objects.filter(email=address, ended_at=None).exclude(confirmed_at=None).exists():
        return
    if not limits.allowed(None, limits.NEWSLETTER_MAIL, address):
        return
    with transaction.atomic():
        values = {"asked_at": now, "agreed_to": consent()}
        _, new = Subscriber.objects.get_or_create(email=address, defaults=values)
        again = Subscriber.objects.filter(email=address, asked_at__lte=now - MAIL_AGAIN_AFTER)
        again = again.exclude(confirmed_at__isnull=False, ended_at=None)
        if new or again.update(**values):
            subscriber = Subscriber.objects.get(email=address)
            context = {"confirm_url": confirm_url(subscriber), "agreed_to": subscriber.agreed_to}
            key = f"{CONFIRM_KEYS}:{subscriber.pk}:{subscriber.asked_at:%Y%m%d%H%M%S%f}"
            queue_mail(key, address, "newsletter_confirm", context, forget_at=now + UNCONFIRMED)


def may_confirm(subscriber: Subscriber) -> bool:
    return subscriber.is_subscribed or subscriber.asked_at > timezone.now() - UNCONFIRMED


def confirm(subscriber: Subscriber) -> None:
    asked = Subscriber.objects.filter(pk=subscriber.pk, asked_at=subscriber.asked_at)
    asked.filter(Q(confirmed_at=None) | Q(ended_at__isnull=False)).update(
        confirmed_at=timezone.now(), ended_at=None, ended_by=""
    )


@transaction.atomic
def leave(pk: int, by: str = Ended.LINK) -> None:
    """End what a subscriber gets, take back what is not out yet, and count it for each newsletter
    that was. In this order: what a worker queues meanwhile is waited for."""
    now = timezone.now()
    subscribed = Subscriber.objects.filter(pk=pk, ended_at=None)
    if not subscribed.update(ended_at=now, ended_by=by):
        return
    deliveries = Delivery.objects.filter(subscriber=pk)
    deliveries.filter(state__in=(State.WAITING, State.QUEUED)).update(state=State.DROPPED)
    deliveries.filter(state=State.SENT, left_at=None).update(left_at=now)
    take_back_mails(KEYS, Subscriber.objects.get(pk=pk).email)


@transaction.atomic
def erase(subscribers) -> int:
    """Forget those of the queryset, and every mail of the newsletter to them; how many."""
    pks = list(subscribers.values_list("pk", "email"))
    for pk, address in pks:
        leave(pk)
        Mail.objects.filter(Q(key__startswith=KEYS) | Q(key__startswith=CONFIRM_KEYS)).filter(
            to__iexact=address
        ).delete()
    Subscriber.objects.filter(pk__in=[pk for pk, _ in pks]).delete()
    return len(pks)


def forget_subscribers(now: datetime) -> int:
    """Delete those who never confirmed, and those who left long ago; how many."""
    asked = Q(confirmed_at=None, asked_at__lte=now - UNCONFIRMED)
    left = Q(ended_at__lte=now - LEFT, asked_at__lte=now - UNCONFIRMED)
    return Subscriber.objects.filter(asked | left).delete()[1].get(Subscriber._meta.label, 0)


def note_end(sender, mail: Mail, status: str, problem: Exception | None, **kwargs) -> None:
    """What became of the mail of a delivery. Whose mailbox is gone gets no further newsletter."""
    if mail.renderer != RENDERER:
        return
    delivery = Delivery.objects.filter(pk=mail.values["delivery"])
    words = mail.last_error if status == "parked" else ""
    delivery.update(state=STATES[status], problem=words)
    if status == "parked" and mailbox_is_gone(problem):
        Subscriber.objects.filter(deliveries__in=delivery, ended_at=None).update(
            ended_at=timezone.now(), ended_by=Ended.NO_MAILBOX
        )
