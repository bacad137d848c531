"""The way from a cart to the payment page. Pieces are held before anybody is asked for money.

Each service opens its own transaction and takes locks in one order: cart, attempt, stock records,
promo codes, offers. Nothing asks the provider inside a transaction.
"""

from collections import Counter
from dataclasses import dataclass
from datetime import datetime, timedelta
from decimal import Decimal

from django.conf import settings
from django.db import transaction
from django.utils import timezone
from oscar.core.loading import get_model

from shop.cart.services import why_not
from shop.payments.interface import PaymentRequest, StartedPayment
from shop.payments.provider import get_provider
from shop.stock.allocation import ShortOfStock
from shop.web.money import money

from .addresses import SHIPS_NOWHERE, address_problem, shipping_countries
from .claims import UsedUp, claim_discounts
from .hold_limit import HeldTooLong, last_moment
from .holds import hold_stock
from .models import CheckoutAttempt
from .quotes import Quote
from .settling import GONE, close_payment

Status = CheckoutAttempt.Status
# How long another click may still be waiting for the provider to open the page.
OPENING = timedelta(seconds=30)


class CheckoutError(Exception):
    """Says in one sentence why the cart cannot be bought as it is."""


class AlreadyOrdered(CheckoutError):
    """The cart was paid a moment ago, in another window perhaps: `order` is what it became."""

    def __init__(self, order):
        self.order = order
        super().__init__("This cart was already bought. Nothing more was charged.")


@dataclass(frozen=True)
class Agreement:
    """What a shopper agreed to: whose it is, where it goes, every figure, and which later mails
    may come."""

    user_id: int | None
    email: str
    address: dict
    quote: Quote
    later_mails: tuple[str, ...] = ()

    def is_that_of(self, attempt: CheckoutAttempt) -> bool:
        return (
            Quote.from_json(attempt.quote) == self.quote
            and attempt.address == self.address
            and (attempt.user_id, attempt.email) == (self.user_id, self.email)
            and attempt.later_mails == list(self.later_mails)
        )


def check_lines(basket) -> None:
    """Raises CheckoutError for the first line that cannot be had any more as it is."""
    wanted = Counter()
    for line in basket.all_lines():
        wanted[line.product_id] += line.quantity
    for line in basket.all_lines():
        if problem := why_not(basket, line.product, wanted[line.product_id]):
            raise CheckoutError(f"{problem} Change your cart to go on.")


@transaction.atomic
def hold_cart(basket, quote: Quote, rates: list | None = None) -> CheckoutAttempt:
    """Keep what is in the cart for HOLD_MINUTES. An attempt that is being paid is left alone.
    `rates` are those of shop.delivery, where somebody has read them.

    Raises CheckoutError that names the line of which there is not enough, or says that the cart
    has held its pieces for too long.
    """
    if not shipping_countries(rates):
        raise CheckoutError(SHIPS_NOWHERE)
    attempt = _active_attempt(basket)
    if attempt is not None and attempt.status != Status.RESERVED:
        return attempt
    limit = _check_turn(basket)
    attempt = attempt or CheckoutAttempt(basket=basket)
    attempt.user_id = basket.owner_id
    attempt.hold_until = min(timezone.now() + timedelta(minutes=settings.HOLD_MINUTES), limit)
    attempt.save()
    _hold(attempt, quote)
    return attempt


def begin_payment(basket, agreement: Agreement) -> CheckoutAttempt:
    """Freeze what was agreed on, hold its pieces, claim its codes, and open the payment page.

    Asked again with the same agreement, gives the attempt that is under way: a double click is
    one payment. Raises CheckoutError (nothing was charged), AlreadyOrdered, and
    ProviderUnavailable: then the same call may be made again.
    """
    _check_amount(agreement.quote)
    if problem := address_problem(agreement.address):
        raise CheckoutError(problem)
    attempt = _freeze(basket, agreement)
    if attempt is None:  # another agreement is at the payment page: close that one first
        other = _active(basket).first()
        if other is not None:
            closed = close_payment(other.pk, Status.CANCELED)
            if closed.order is not None:
                raise AlreadyOrdered(closed.order)
        attempt = _freeze(basket, agreement)
        if attempt is None:
            raise CheckoutError("Your cart is being paid in another window. Finish it there.")
    return _open_payment_page(attempt)


def _check_amount(quote: Quote) -> None:
    """A promo code may leave a few cents, which no card can pay. Nothing at all is fine."""
    least = get_provider().least
    if 0 < quote.minor_total < least:
        raise CheckoutError(
            f"Cards cannot pay less than {money(Decimal(least) / 100)}. "
            "Add something to your cart, or take the promo code off."
        )


@transaction.atomic
def _freeze(basket, agreement: Agreement) -> CheckoutAttempt | None:
    """The attempt at the payment page with this agreement; None while it has another one."""
    attempt = _active_attempt(basket)
    if attempt is not None and attempt.status != Status.RESERVED:
        return attempt if agreement.is_that_of(attempt) and _page_is_open(attempt) else None
    _check_turn(basket)
    quote = agreement.quote
    attempt = attempt or CheckoutAttempt(basket=basket)
    attempt.status = Status.PAYING
    attempt.user_id = agreement.user_id
    attempt.email, attempt.address = agreement.email, agreement.address
    attempt.later_mails = list(agreement.later_mails)
    attempt.quote, attempt.total, attempt.currency = quote.to_json(), quote.total, quote.currency
    attempt.provider = get_provider().code if quote.total else CheckoutAttempt.FREE
    attempt.hold_until = timezone.now() + timedelta(minutes=settings.PAYMENT_HOLD_MINUTES)
    attempt.save()
    _hold(attempt, quote)
    try:
        claim_discounts(attempt, quote)
    except UsedUp as used_up:
        raise CheckoutError(f"{used_up} Nothing was charged.") from used_up
    return attempt


def _page_is_open(attempt: CheckoutAttempt) -> bool:
    """Not so in its last minutes, when the provider has closed it and the hold still goes on; nor
    if the provider never answered: asked with the same key, it might repeat its failure all day.
    """
    if not attempt.payment_url and timezone.now() - attempt.changed > OPENING:
        return False
    return attempt.seconds_left > settings.PAYMENT_GRACE_MINUTES * 60


def _open_payment_page(attempt: CheckoutAttempt) -> CheckoutAttempt:
    if attempt.payment_url:
        return attempt
    page = f"{settings.SITE_URL}/checkout/{{}}/{attempt.pk}/"
    if attempt.is_free:  # the way back makes the order, as after a payment
        attempt.payment_url = page.format("return")
        attempt.save(update_fields=["payment_url", "changed"])
        return attempt
    started = get_provider().start(
        PaymentRequest(
            key=attempt.pk,
            amount=Quote.from_json(attempt.quote).minor_total,
            currency=attempt.currency,
            email=attempt.email,
            description=f"{settings.SITE_NAME} order",
            success_url=page.format("return"),
            cancel_url=page.format("canceled"),
            expires=attempt.hold_until - timedelta(minutes=settings.PAYMENT_GRACE_MINUTES),
        )
    )
    return _keep_page(attempt, started)


def _keep_page(attempt: CheckoutAttempt, started: StartedPayment) -> CheckoutAttempt:
    """While the provider was asked, another window may have closed the attempt: nobody may pay on
    its page then, since nobody would ask about it."""
    attempt.session, attempt.payment_url = started.session, started.url
    open_still = CheckoutAttempt.objects.filter(pk=attempt.pk).exclude(status__in=GONE)
    values = {"session": started.session, "payment_url": started.url, "changed": timezone.now()}
    if not open_still.update(**values):
        get_provider().expire(started.session)
        raise CheckoutError("You went on in another window. Nothing was charged here.")
    return attempt


def current_attempt(basket) -> CheckoutAttempt | None:
    """The try to buy this cart that is under way, else the last one: it knows what was typed."""
    attempts = list(CheckoutAttempt.objects.filter(basket=basket).order_by("-created")[:5])
    return next((a for a in attempts if a.is_active), attempts[0] if attempts else None)


def hold_minutes(attempt: CheckoutAttempt) -> int:
    """How long the attempt's pieces are, or were, kept at most."""
    return settings.PAYMENT_HOLD_MINUTES if attempt.session else settings.HOLD_MINUTES


def _active(basket):
    return CheckoutAttempt.objects.filter(basket=basket, status__in=CheckoutAttempt.ACTIVE)


def _active_attempt(basket) -> CheckoutAttempt | None:
    """The cart's attempt, under the lock that makes a second click wait for the first.

    Raises CheckoutError if the cart was bought meanwhile.
    """
    carts = get_model("basket", "Basket").objects.select_for_update(no_key=True)
    if not carts.get(pk=basket.pk).can_be_edited:
        raise CheckoutError("This cart was already bought. Nothing more was charged.")
    return _active(basket).select_for_update(of=("self",), no_key=True).first()


def _check_turn(basket) -> datetime:
    try:
        return last_moment(basket)
    except HeldTooLong as problem:
        raise CheckoutError(str(problem)) from problem


def _hold(attempt: CheckoutAttempt, quote: Quote) -> None:
    try:
        hold_stock(attempt, quote.stock)
    except ShortOfStock as short:
        title = next(x.title for x in quote.lines if x.stockrecord_id == short.stockrecord_id)
        left = f"only {short.left} left" if short.left else "out of stock"
        raise CheckoutError(f"{title} is {left}. Nothing was charged.") from short
