"""Settles a payment: asks the provider, then places the order, refunds or releases the stock.

`settle` is called alike by the webhook, by the page that shoppers come back to, and by the job:
whoever comes first makes the order, the others find it.
"""

from datetime import timedelta

from django.conf import settings
from django.db import InterfaceError, OperationalError, transaction
from django.db.models import Q
from django.utils import timezone
from oscar.core.loading import get_model

from shop.payments.interface import Payment, PaymentRefused, PaymentState
from shop.payments.one_by_one import one_by_one
from shop.payments.provider import get_provider
from shop.stock.allocation import ShortOfStock

from .bought_cart import take_out_of_cart
from .claims import UsedUp, claim_discounts
from .failures import OrderNotMade, note_failure
from .holds import hold_stock
from .mail import queue_order_placed, queue_payment_returned
from .models import CheckoutAttempt
from .placing import place_order
from .quotes import Quote

Status = CheckoutAttempt.Status
GONE = (Status.EXPIRED, Status.CANCELED)  # what was held is back on the shelf
OUTLIVED = timedelta(days=1)  # no payment page is open for longer


def settle(attempt_id) -> CheckoutAttempt:
    """Ask the provider, and do what follows from its answer. The attempt's `declined` is its word
    on the last try to pay. Raises ProviderUnavailable, and PaymentRefused if it knows no such
    session; OrderNotMade if the money is there and the order could not be written this time."""
    attempt = CheckoutAttempt.objects.select_related("order").get(pk=attempt_id)
    if attempt.status in (Status.RESERVED, Status.ORDERED, Status.REFUNDED):
        return attempt
    payment = _ask(attempt)
    if payment is not None:
        _follow(attempt_id, payment, Status.EXPIRED)
    attempt = CheckoutAttempt.objects.select_related("order").get(pk=attempt_id)
    attempt.declined = payment is not None and payment.declined
    return attempt


def close_payment(attempt_id, status: Status) -> CheckoutAttempt:
    """End an attempt: close its payment page first, so that no money can come afterwards.

    Somebody may have paid meanwhile: then it becomes an order. Raises ProviderUnavailable.
    """
    attempt = CheckoutAttempt.objects.get(pk=attempt_id)
    if attempt.status in (Status.PAYING, Status.PAID):
        payment = _ask_or_outlive(attempt)
        if payment is not None and payment.state is PaymentState.OPEN:
            payment = get_provider().expire(payment.session)
        if payment is not None and payment.state is not PaymentState.EXPIRED:
            return _not_closed(attempt_id, payment, status)
    release(attempt_id, status)
    return CheckoutAttempt.objects.select_related("order").get(pk=attempt_id)


def _not_closed(attempt_id, payment: Payment, status: Status) -> CheckoutAttempt:
    """Paid meanwhile, or still under way (a bank debit takes days): then its pieces stay held."""
    if payment.state is PaymentState.OPEN:
        later = timezone.now() + timedelta(minutes=settings.PAYMENT_HOLD_MINUTES)
        CheckoutAttempt.objects.filter(pk=attempt_id).update(hold_until=later)
    else:
        _follow(attempt_id, payment, status)
    return CheckoutAttempt.objects.select_related("order").get(pk=attempt_id)


def release(attempt_id, status: Status) -> bool:
    """Put what an attempt holds back on the shelf; False if it is paid, or over already."""
    with transaction.atomic():
        attempt = _locked(attempt_id)
        if attempt.status not in (Status.RESERVED, Status.PAYING):
            return False
        hold_stock(attempt, {})
        attempt.claims.all().delete()
        attempt.status = status
        attempt.save(update_fields=["status", "changed"])
    return True


def _ask(attempt: CheckoutAttempt) -> Payment | None:
    if attempt.is_free:  # to agree was all there was to do: no provider takes an amount of 0
        return Payment("", PaymentState.PAID, amount=0, currency=attempt.currency)
    provider = get_provider()
    if attempt.session:
        return provider.status(attempt.session)
    return provider.find(attempt.pk)  # the answer to `start` never came


def _ask_or_outlive(attempt: CheckoutAttempt) -> Payment | None:
    """A provider that knows no such page (the keys may be those of another account by now) keeps
    pieces back no longer than a page can live."""
    try:
        return _ask(attempt)
    except PaymentRefused:
        if attempt.status != Status.PAYING or attempt.hold_until > timezone.now() - OUTLIVED:
            raise
        return None


def _follow(attempt_id, payment: Payment, otherwise: Status) -> None:
    if payment.state is PaymentState.PAID:
        _order_or_send_back(attempt_id, payment)
    elif payment.state is PaymentState.EXPIRED:
        release(attempt_id, otherwise)


def _order_or_send_back(attempt_id, payment: Payment) -> None:
    """Money that came becomes an order. What cannot is tried a few times, then sent back."""
    try:
        if _record_payment(attempt_id, payment):
            finalise(attempt_id)
            return
    except (InterfaceError, OperationalError):
        raise  # the database is away: says nothing about the order
    except Exception as problem:
        if not note_failure(attempt_id, problem):
            raise OrderNotMade(f"The order of {attempt_id} cannot be written.") from problem
        _give_up(attempt_id, payment)
    _send_back(attempt_id)


def _give_up(attempt_id, payment: Payment) -> None:
    """Mark the money for its way back; where nothing was to pay, end the attempt."""
    with transaction.atomic():
        attempt = _locked(attempt_id)
        if attempt.status in (Status.ORDERED, Status.REFUNDED):
            return
        attempt.session, attempt.payment_reference = payment.session, payment.reference
        attempt.refund_due = not attempt.is_free
        if attempt.is_free:
            hold_stock(attempt, {})
            attempt.claims.all().delete()
            attempt.status = Status.EXPIRED
        elif attempt.status not in GONE:
            attempt.status = Status.PAID
        attempt.save()


def _record_payment(attempt_id, payment: Payment) -> bool:
    """Write down that the money came. False if there is nothing left to sell for it."""
    with transaction.atomic():
        attempt = _locked(attempt_id)
        if attempt.status in (Status.ORDERED, Status.REFUNDED):
            return attempt.status == Status.ORDERED
        quote = Quote.from_json(attempt.quote)
        attempt.session, attempt.payment_reference = payment.session, payment.reference
        agreed = (payment.amount, payment.currency.upper())
        attempt.refund_due = attempt.refund_due or agreed != (quote.minor_total, quote.currency)
        if attempt.status in GONE and not attempt.refund_due:
            attempt.refund_due = not _hold_again(attempt, quote)
        if not (attempt.status in GONE and attempt.refund_due):
            attempt.status = Status.PAID
        attempt.save()
        return not attempt.refund_due


def _hold_again(attempt: CheckoutAttempt, quote: Quote) -> bool:
    """For money that came after the hold had run out: perhaps everything is still there."""
    others = CheckoutAttempt.objects.filter(
        basket=attempt.basket_id, status__in=CheckoutAttempt.ACTIVE
    )
    if attempt.basket_id and others.exists():
        return False  # the shopper began anew: one cart is not sold twice
    try:
        with transaction.atomic():
            hold_stock(attempt, quote.stock)
            claim_discounts(attempt, quote)
    except (ShortOfStock, UsedUp):
        return False
    return True


def finalise(attempt_id):
    """The order of a paid attempt: made now, or the one made before."""
    with transaction.atomic():
        attempt = _locked(attempt_id)
        if attempt.order_id:
            return attempt.order
        attempt.order = place_order(attempt)
        attempt.status = Status.ORDERED
        attempt.save(update_fields=["order", "status", "changed"])
        take_out_of_cart(attempt)
        queue_order_placed(attempt.order)
        return attempt.order


def _send_back(attempt_id) -> None:
    """Refund what cannot become an order. The key makes a repetition harmless."""
    attempt = CheckoutAttempt.objects.get(pk=attempt_id)
    if not attempt.refund_due or attempt.status == Status.REFUNDED:
        return
    payment = get_provider().status(attempt.session)
    if payment.refunded < payment.amount:  # otherwise somebody did it at the provider
        get_provider().refund(payment.reference, payment.amount, key=f"{attempt.pk}-too-late")
    with transaction.atomic():
        attempt = _locked(attempt_id)
        if attempt.status == Status.REFUNDED:
            return
        if attempt.status == Status.PAID:
            hold_stock(attempt, {})
        attempt.claims.all().delete()
        attempt.status, attempt.refund_due = Status.REFUNDED, False
        attempt.save(update_fields=["status", "refund_due", "changed"])
        queue_payment_returned(attempt)


def _locked(attempt_id) -> CheckoutAttempt:
    """The attempt, locked after its cart: the order in which everybody takes them."""
    baskets = get_model("basket", "Basket").objects.select_for_update(of=("self",), no_key=True)
    baskets.filter(checkout_attempts=attempt_id).first()
    attempts = CheckoutAttempt.objects.select_for_update(of=("self",), no_key=True)
    return attempts.select_related("order", "basket", "user").get(pk=attempt_id)


def expire_holds() -> int:
    """End what is held too long. Returns how many ended; a silent provider is asked next time."""
    late = CheckoutAttempt.objects.filter(
        status__in=(Status.RESERVED, Status.PAYING), hold_until__lt=timezone.now()
    )
    return one_by_one(_oldest(late), lambda pk: close_payment(pk, Status.EXPIRED))


def reconcile_payments() -> int:
    """Ask about every attempt that may have been paid without our hearing of it."""
    unclear = Q(status__in=(Status.PAYING, Status.PAID)) | Q(refund_due=True)
    return one_by_one(_oldest(CheckoutAttempt.objects.filter(unclear)), settle)


def _oldest(attempts):
    return attempts.order_by("created").values_list("pk", flat=True)
