"""Mails are rows of the order's own transaction; the worker sends them, with growing waits.

A mail is claimed before it is handed to the mail server and answered for after, each in a short
transaction of its own. So two workers never send it at once, and no lock is held while a server
thinks. A worker that is killed between the server's "accepted" and our note of it leaves a claim
without an answer: after CLAIM the mail is sent once more, and a second time it is parked. The
Message-ID stays the same, by which most mail programs show such a mail once. One of many alike
(`bulk`) is parked the first time, goes after all others, and a few of them in a round.
"""

import logging
from datetime import datetime, timedelta
from time import monotonic

from django.conf import settings
from django.core.mail import EmailMultiAlternatives
from django.db import IntegrityError, connection, transaction
from django.utils import timezone
from django_tasks import task

from .failures import refused_for_good, sentence_for, server_is_away
from .models import Mail
from .rendering import RENDERERS, Words, render_mail, words_of
from .signals import mail_ended
from .transport import transport

logger = logging.getLogger(__name__)

WAITS = [
    timedelta(minutes=1),
    timedelta(minutes=5),
    timedelta(minutes=15),
    timedelta(hours=1),
    timedelta(hours=4),
    timedelta(hours=12),
    timedelta(hours=24),
]
# Longer than the slowest talk with a mail server can take: each answer has EMAIL_TIMEOUT.
CLAIM = timedelta(minutes=10)
STOPPED = (
    "The worker was stopped twice while sending this mail. "
    "Ask whether it arrived before you send it again."
)
STOPPED_ONCE = STOPPED.replace(" twice", "")
# Of bulk mails, in a round: the clock has other jobs each minute.
BULK_MOST, BULK_SECONDS = 100, 20


# What visitors write, and mails about accounts, are kept for questions about them, and no longer.
KEPT = timedelta(days=30)
FIRST = 50  # the priority of a task: before pictures, and before the search index of everything


def queue_mail(
    key: str,
    to: str,
    template: str,
    context: dict,
    order=None,
    *,
    unsubscribe_url: str = "",
    **more,
) -> Mail:
    """Write a mail down in the caller's transaction; a task sends it once that is committed.

    `key` names what it tells: the second call with a key returns the first one's mail. Nothing
    that a mail server does is raised here. `unsubscribe_url` is for mails that somebody may stop:
    mail programs show a button for it. `more` are further fields of Mail.
    """
    known = Mail.objects.filter(key=key).first()
    if known is not None:
        return known
    words = render_mail(template, context)
    values = {"order": order, "to": to, "subject": words.subject, "html": words.html}
    values |= {"text": words.text, "unsubscribe_url": unsubscribe_url, **more}
    try:
        with transaction.atomic():
            mail = Mail.objects.create(key=key, **values)
    except IntegrityError:  # somebody was faster
        return Mail.objects.get(key=key)
    _enqueue(mail)
    return mail


def queue_secret_mail(key: str, to: str, renderer: str, values: dict) -> None:
    """Queue a mail whose words are in no row: RENDERERS[renderer] makes them when it is sent.
    Only the subject is kept, for staff, and for KEPT."""
    words = RENDERERS[renderer](values)
    if words is None:
        return
    queue_words(key, to, subject=words.subject, renderer=renderer, values=values)


def queue_words(key: str, to: str, **values) -> None:
    """Queue a mail that somebody else has written, from the fields of Mail. It is kept for KEPT."""
    mail = Mail.objects.create(key=key, to=to, forget_at=timezone.now() + KEPT, **values)
    _enqueue(mail)


def send_due_mails(now: datetime | None = None) -> int:
    """Send every waiting mail whose time has come, and then some of the bulk ones; how many went
    out. A mail server that does not answer ends the round: the others keep their turn and need not
    wait for it one by one."""
    due = Mail.objects.filter(status=Mail.Status.WAITING, next_try__lte=now or timezone.now())
    due = due.order_by("next_try", "pk").values_list("pk", flat=True)
    until = monotonic() + BULK_SECONDS
    sent = 0
    for bulk, pks in ((False, due.filter(bulk=False)), (True, due.filter(bulk=True)[:BULK_MOST])):
        for pk in list(pks):
            if bulk and monotonic() > until:
                break
            problem, done = _try(pk, now)
            sent += done
            if problem is not None and server_is_away(problem):
                return sent
    return sent


def send_again(mail: Mail) -> bool:
    """Give a parked mail all its tries anew, the first one at once. False if it is not parked."""
    changed = Mail.objects.filter(pk=mail.pk, status=Mail.Status.PARKED).update(
        status=Mail.Status.WAITING, tries=0, unanswered=0, next_try=timezone.now(), last_error=""
    )
    if changed:
        mail.refresh_from_db()
        _enqueue(mail)
    return bool(changed)


def forget_mails(key_start: str, before: datetime) -> None:
    """Delete what was queued before then and no longer waits, of the mails whose keys begin so:
    their addresses are those of people who need not be customers."""
    old = Mail.objects.filter(key__startswith=key_start, created__lte=before)
    old.exclude(status=Mail.Status.WAITING).delete()


def forget_due_mails() -> int:
    """Delete the mails whose time to be kept is over, if they do not wait; how many."""
    old = Mail.objects.filter(forget_at__lte=timezone.now())
    return old.exclude(status=Mail.Status.WAITING).delete()[0]


def take_back_mails(key_start: str, to: str) -> None:
    """Delete what waits for this address, of the mails whose keys begin so."""
    waiting = Mail.objects.filter(key__startswith=key_start, status=Mail.Status.WAITING)
    waiting.filter(to__iexact=to).delete()


@task(priority=FIRST)
def send_mail(pk: int) -> None:
    """The first try, soon after the commit. The job of the same name makes all others."""
    _try(pk)


def _enqueue(mail: Mail) -> None:
    """`robust`: the order stands, whatever happens to the task; the job finds the mail, too."""
    transaction.on_commit(lambda: send_mail.enqueue(mail.pk), robust=True)


def _try(pk: int, now: datetime | None = None) -> tuple[Exception | None, bool]:
    """Send one mail if it is due: (what went wrong, whether it went out)."""
    mail = _claim(pk, now or timezone.now())
    if mail is None:
        return None, False
    try:
        words = words_of(mail)
        if words is None:
            _drop(mail)
            return None, False
        _message(mail, words).send()
    except Exception as problem:  # noqa: BLE001  one mail in trouble must not stop the others
        logger.warning("Mail %s was not sent: %s", mail.pk, problem.__class__.__name__)
        _answer(mail, problem, **_after_failure(mail, problem, now or timezone.now()))
        return problem, False
    _answer(mail, status=Mail.Status.SENT, sent_at=timezone.now(), last_error="")
    return None, True


@transaction.atomic
def _claim(pk: int, now: datetime) -> Mail | None:
    """Take the mail for this worker: nobody else sees it as due until CLAIM has passed."""
    due = Mail.objects.filter(pk=pk, status=Mail.Status.WAITING, next_try__lte=now)
    mail = _locked(due).first()
    if mail is None:
        return None
    if mail.unanswered >= (1 if mail.bulk else 2):
        mail.status = Mail.Status.PARKED
        mail.last_error = STOPPED_ONCE if mail.bulk else STOPPED
        mail.save(update_fields=["status", "last_error"])
        mail_ended.send(Mail, mail=mail, status=mail.status, problem=None)
        return None
    mail.tries += 1
    mail.unanswered += 1
    mail.next_try = now + CLAIM
    mail.save(update_fields=["tries", "unanswered", "next_try"])
    return mail


def _locked(mails):
    """SQLite locks the whole database where a transaction begins, and knows no rows."""
    return mails.select_for_update(
        skip_locked=connection.features.has_select_for_update_skip_locked
    )


@transaction.atomic
def _answer(mail: Mail, problem: Exception | None = None, **values) -> None:
    Mail.objects.filter(pk=mail.pk).update(unanswered=0, **values)
    if "status" in values:
        mail.last_error = values["last_error"]
        mail_ended.send(Mail, mail=mail, status=values["status"], problem=problem)


@transaction.atomic
def _drop(mail: Mail) -> None:
    mail_ended.send(Mail, mail=mail, status="", problem=None)
    mail.delete()


def _after_failure(mail: Mail, problem: Exception, now: datetime) -> dict:
    values = {"last_error": sentence_for(problem)}
    if mail.tries > len(WAITS) or (mail.bulk and refused_for_good(problem)):
        return values | {"status": Mail.Status.PARKED}
    return values | {"next_try": now + WAITS[mail.tries - 1]}


def _message(mail: Mail, words: Words) -> EmailMultiAlternatives:
    host = settings.SITE_URL.partition("://")[2].partition(":")[0]
    identity = f"<mail-{mail.pk}-{mail.created:%Y%m%d%H%M%S%f}@{host}>"
    headers = {"Message-ID": identity}
    if not mail.reply_to:  # else somebody's own words, and an answer goes to them
        headers["Auto-Submitted"] = "auto-generated"
    if mail.unsubscribe_url:
        headers["List-Unsubscribe"] = f"<{mail.unsubscribe_url}>"
        headers["List-Unsubscribe-Post"] = "List-Unsubscribe=One-Click"
    reply_to = [mail.reply_to] if mail.reply_to else None
    message = EmailMultiAlternatives(
        words.subject, words.text, to=[mail.to], reply_to=reply_to, headers=headers
    )
    message.connection = transport()
    if words.html:
        message.attach_alternative(words.html, "text/html")
    return message
