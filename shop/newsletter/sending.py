"""A newsletter goes out: one row for each subscriber, made in the moment it is sent; the rows
become mails of the queue in portions.

No subscriber gets it twice: the rows are unique, a portion is locked while its mails are written,
and a mail's key is unique, too. None is left out: a row waits until its mail is written, in one
transaction with it. What is sent is asked of the subscriber's row in that moment: whoever has left
gets nothing, whatever was queued before.
"""

from datetime import timedelta

from django.db import connection, transaction
from django.utils import timezone

from shop.mails.models import Mail
from shop.mails.rendering import Words

from .links import out_url
from .models import Delivery, Newsletter, Subscriber

RENDERER = "newsletter"
KEYS = "newsletter:"  # what the keys of these mails begin with
OUT_HERE = "https://link-that-ends-it.invalid/"  # in the words of a newsletter
PORTION = 100
KEPT = timedelta(days=7)  # how long the mails stay, without their words
State = Newsletter.State


class Changed(Exception):
    """The list is no longer as long as it was said to be."""

    def __init__(self, count: int):
        self.count = count
        super().__init__(count)


class NotDraft(Exception):
    """It is sent by now."""


def subscribed():
    """All who get the next newsletter."""
    return Subscriber.objects.filter(confirmed_at__isnull=False, ended_at=None)


@transaction.atomic
def send(newsletter: Newsletter, words: Words, count: int, user) -> int:
    """Begin to send it to the `count` subscribers that somebody has seen named; how many.

    `words` has OUT_HERE where each mail has its own link. Raises NotDraft and Changed.
    """
    row = Newsletter.objects.select_for_update().get(pk=newsletter.pk)
    if not row.is_draft:
        raise NotDraft
    pks = list(subscribed().order_by("pk").values_list("pk", flat=True))
    if len(pks) != count:
        raise Changed(len(pks))
    row.state, row.began_at, row.sent_by = State.SENDING, timezone.now(), user
    row.subject, row.text, row.html = words.subject, words.text, words.html
    row.save(update_fields=["state", "began_at", "sent_by", "subject", "text", "html"])
    deliveries = (Delivery(newsletter=row, subscriber_id=pk) for pk in pks)
    Delivery.objects.bulk_create(deliveries, batch_size=1000)
    return len(pks)


def queue_due() -> int:
    """Write the mails of the next portion, unless one is still on its way; how many. What is all
    out is noted."""
    queued = 0
    for pk in Newsletter.objects.filter(state=State.SENDING).values_list("pk", flat=True):
        if Mail.objects.filter(bulk=True, status=Mail.Status.WAITING).count() < PORTION:
            queued += _queue_portion(pk)
        _note_whether_out(pk)
    return queued


@transaction.atomic
def _queue_portion(pk: int) -> int:
    waiting = Delivery.objects.filter(newsletter=pk, state=Delivery.State.WAITING)
    portion = list(_locked(waiting.select_related("subscriber").order_by("pk"))[:PORTION])
    wanted = [one for one in portion if one.subscriber and one.subscriber.is_subscribed]
    subject = Newsletter.objects.values_list("subject", flat=True).get(pk=pk)
    Mail.objects.bulk_create(_mail(one, subject) for one in wanted)
    for state, rows in ((Delivery.State.DROPPED, portion), (Delivery.State.QUEUED, wanted)):
        Delivery.objects.filter(pk__in=[one.pk for one in rows]).update(state=state)
    return len(wanted)


def _mail(delivery: Delivery, subject: str) -> Mail:
    return Mail(
        key=f"{KEYS}{delivery.pk}",
        to=delivery.subscriber.email,
        subject=subject,
        renderer=RENDERER,
        values={"delivery": delivery.pk},
        unsubscribe_url=out_url(delivery.subscriber_id),
        bulk=True,
        forget_at=timezone.now() + KEPT,
    )


def _locked(deliveries):
    """SQLite locks the whole database where a transaction begins, and knows no rows."""
    return deliveries.select_for_update(
        of=("self",), skip_locked=connection.features.has_select_for_update_skip_locked
    )


def _note_whether_out(pk: int) -> None:
    under_way = (Delivery.State.WAITING, Delivery.State.QUEUED)
    if not Delivery.objects.filter(newsletter=pk, state__in=under_way).exists():
        Newsletter.objects.filter(pk=pk, state=State.SENDING).update(
            state=State.SENT, ended_at=timezone.now()
        )


def words_for(values: dict) -> Words | None:
    """The mail of a delivery as it is sent; None if nobody is to get it any more."""
    delivery = (
        Delivery.objects.select_related("newsletter", "subscriber")
        .filter(pk=values["delivery"])
        .first()
    )
    if delivery is None or delivery.subscriber is None or not delivery.subscriber.is_subscribed:
        return None
    one, out = delivery.newsletter, out_url(delivery.subscriber_id)
    return Words(one.subject, one.text.replace(OUT_HERE, out), one.html.replace(OUT_HERE, out))
