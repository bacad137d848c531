"""The way from a cart to an order. One transaction a step; finalising twice gives one order."""

import secrets

from django.contrib.auth.models import AnonymousUser
from django.db import transaction
from oscar.core.loading import get_class, get_model

from shop.cart.selectors import cart_lines, cart_totals

from .models import CheckoutAttempt

# No letters or digits that read alike.
NUMBER_ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ"


class CheckoutError(Exception):
    """Says in one sentence why the cart cannot be bought as it is."""


def new_order_number() -> str:
    """Ten random characters: an order cannot be guessed from another."""
    return "".join(secrets.choice(NUMBER_ALPHABET) for _ in range(10))


def start_attempt(basket, user, email: str, address: dict, shipping_method) -> CheckoutAttempt:
    """Write down what was agreed. Raises CheckoutError if a line cannot be had any more."""
    for line in cart_lines(basket):
        if line.warning:
            raise CheckoutError(f"{line.name}: {line.warning}")
    totals = cart_totals(basket, shipping_method)
    return CheckoutAttempt.objects.create(
        basket=basket,
        user=user if user.is_authenticated else None,
        email=email,
        address=address,
        shipping_code=shipping_method.code,
        currency=totals["currency"],
        total=totals["total"],
    )


def decline(attempt: CheckoutAttempt) -> None:
    """The payment was declined: the cart stays as it was."""
    CheckoutAttempt.objects.filter(pk=attempt.pk, order=None).update(
        status=CheckoutAttempt.Status.DECLINED
    )


@transaction.atomic
def finalise(attempt_id, prepare_basket):
    """The order of a paid attempt: made now, or the one made before.

    `prepare_basket(basket)` gives the basket its prices and offers. Raises CheckoutError if the
    cart is no longer the one that was agreed on.
    """
    attempt = (
        CheckoutAttempt.objects.select_for_update(of=("self",))
        .select_related("order", "basket", "user")
        .get(pk=attempt_id)
    )
    if attempt.order:
        return attempt.order
    basket = prepare_basket(attempt.basket)
    method = _as_agreed(attempt, basket)
    try:
        attempt.order = _place_order(attempt, basket, method)
    except ValueError as refusal:  # a voucher that somebody else used up
        raise CheckoutError(f"{refusal}. Nothing was charged.") from refusal
    attempt.status = CheckoutAttempt.Status.ORDERED
    attempt.save(update_fields=["order", "status"])
    basket.submit()
    from .mail import send_order_placed

    transaction.on_commit(lambda: send_order_placed.enqueue(attempt.order.pk))
    return attempt.order


def _as_agreed(attempt: CheckoutAttempt, basket):
    """The shipping method agreed on. Raises CheckoutError if the cart is another one by now."""
    if not basket.can_be_edited or basket.is_empty:
        raise CheckoutError("This cart was already bought, or is empty now.")
    if any(line.warning for line in cart_lines(basket)):
        raise CheckoutError("Something in your cart is no longer available. Nothing was charged.")
    method = _shipping_method(basket, attempt.shipping_code)
    if cart_totals(basket, method)["total"] != attempt.total:
        raise CheckoutError("Your cart changed since you confirmed it. Nothing was charged.")
    return method


def _shipping_method(basket, code: str):
    methods = get_class("shipping.repository", "Repository")().get_shipping_methods(basket)
    method = next((m for m in methods if m.code == code), None)
    if method is None:
        raise CheckoutError("This way of shipping is no longer offered. Choose another.")
    return method


def _place_order(attempt: CheckoutAttempt, basket, method):
    charge = method.calculate(basket)
    total = get_class("checkout.calculators", "OrderTotalCalculator")().calculate(basket, charge)
    address = get_model("order", "ShippingAddress").objects.create(**attempt.address)
    order = get_class("order.utils", "OrderCreator")().place_order(
        basket=basket,
        total=total,
        shipping_method=method,
        shipping_charge=charge,
        user=attempt.user or AnonymousUser(),
        shipping_address=address,
        order_number=new_order_number(),
        status="Paid",
        guest_email="" if attempt.user else attempt.email,
    )
    _record_payment(order, attempt)
    return order


def _record_payment(order, attempt: CheckoutAttempt) -> None:
    """What the dashboard shows under Payment: the provider, the amount, the attempt's id."""
    source_type, _ = get_model("payment", "SourceType").objects.get_or_create(
        code="test", defaults={"name": "Test payment"}
    )
    source = order.sources.create(
        source_type=source_type, currency=attempt.currency, reference=str(attempt.pk)
    )
    source.allocate(attempt.total, reference=str(attempt.pk))
    source.debit(attempt.total, reference=str(attempt.pk))
