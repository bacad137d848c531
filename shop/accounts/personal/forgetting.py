"""Erasing an account, and forgetting what nobody needs any longer.

An order stays for the tax books: number, day, lines, tax, country, state and totals. Who it went to
is blanked: for an erased account once nothing can come back, else when the books are closed.
"""

from datetime import datetime, timedelta

from allauth.usersessions.models import UserSession
from django.conf import settings
from django.db import transaction
from django.utils import timezone
from oscar.core.loading import get_model

from shop.accounts.login.history import forget_log_ins
from shop.checkout.models import CheckoutAttempt
from shop.mails.models import Mail
from shop.newsletter.models import Subscriber
from shop.newsletter.services import erase as erase_subscribers
from shop.newsletter.services import forget_subscribers
from shop.orders.words import renew_words
from shop.web.mail_addresses import spelled

from .form_answers import answers_of, forget_answers, take_out

RETURNS_OVER = timedelta(days=180)  # after which nothing of an order is sent back or disputed
BOOKS_CLOSED = timedelta(days=7 * 365)  # as long as US tax law may ask for the books
ATTEMPT_OVER = timedelta(days=90)
ORDER_MAILS = timedelta(days=400)
BLANK = ("first_name", "last_name", "line1", "line2", "line3", "line4", "postcode", "search_text")
BATCH = 500


@transaction.atomic
def erase(user) -> None:
    """Delete the account and what goes with it (shop.accounts.personal.places)."""
    get_model("reviews", "ProductReview").objects.filter(user=user).update(
        user=None, name="A customer", email=""
    )
    get_model("order", "OrderNote").objects.filter(user=user).update(user=None)
    get_model("voucher", "VoucherApplication").objects.filter(user=user).update(user=None)
    over = CheckoutAttempt.objects.filter(user=user).exclude(status__in=CheckoutAttempt.ACTIVE)
    over.update(email="", address={})
    Mail.objects.filter(to__iexact=user.email).exclude(status=Mail.Status.WAITING).delete()
    answers_of(user).delete()
    erase_subscribers(Subscriber.objects.filter(email=spelled(user.email)))
    take_out(user.email)
    for session in UserSession.objects.filter(user=user):
        session.end()
    user.delete()


def forget(now: datetime | None = None) -> dict[str, int]:
    """{what: how many rows} that were blanked or deleted, because their time is over."""
    now = now or timezone.now()
    orders = get_model("order", "Order").objects
    erased = orders.filter(user=None, guest_email="", date_placed__lte=now - RETURNS_OVER)
    closed = orders.filter(date_placed__lte=now - BOOKS_CLOSED)
    attempts = CheckoutAttempt.objects.filter(changed__lte=now - ATTEMPT_OVER)
    attempts = attempts.exclude(status__in=CheckoutAttempt.ACTIVE).exclude(email="", address={})
    mails = Mail.objects.exclude(status=Mail.Status.WAITING).filter(created__lte=now - ORDER_MAILS)
    ended = timedelta(seconds=settings.SESSION_COOKIE_AGE)
    sessions = UserSession.objects.filter(last_seen_at__lte=now - ended)
    return {
        "orders": blank_orders(erased) + blank_orders(closed),
        "attempts": attempts.update(email="", address={}),
        "mails": mails.delete()[0],
        "sessions": sessions.delete()[0],
        "form_answers": forget_answers(now),
        "newsletter": forget_subscribers(now),
        "log_ins": forget_log_ins(now),
    }


def blank_orders(orders) -> int:
    """Take the person out of these orders; how many had one."""
    guests = orders.exclude(guest_email="")
    done, changed = 0, set(guests.order_by().values_list("pk", flat=True))
    for name in ("ShippingAddress", "BillingAddress"):
        rows = get_model("order", name).objects.filter(order__in=orders.values("pk"))
        fields = {field.name for field in rows.model._meta.get_fields()}
        values = {key: "" for key in (*BLANK, "phone_number", "notes") if key in fields}
        found = rows.exclude(line1="")
        changed |= set(found.order_by().values_list("order", flat=True))
        done += found.update(**values)
    guests.update(guest_email="")
    renew_words(changed)
    return done
