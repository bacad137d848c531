"""Merging carts at login: stock holds and open payments go along."""

from oscar.core.loading import get_model

from .models import CheckoutAttempt
from .settling import release

Status = CheckoutAttempt.Status


def take_along(old, new) -> None:
    """Give the new cart the attempt that is under way for the old one, in the caller's transaction.

    Each cart has one: a payment page counts more than a hold, and of two holds the visitor's last
    one stays. Two payment pages stay with the carts that they were opened for.
    """
    carts = get_model("basket", "Basket").objects.select_for_update(no_key=True)
    list(carts.filter(pk__in=(old.pk, new.pk)).order_by("pk"))
    going, staying = _active(old), _active(new)
    if going is None:
        return
    if staying is not None:
        loser = going if staying.status != Status.RESERVED else staying
        if loser.status == Status.RESERVED:
            release(loser.pk, Status.CANCELED)
        if loser is going:
            return
    going.basket = new
    going.save(update_fields=["basket", "changed"])


def _active(cart) -> CheckoutAttempt | None:
    attempts = CheckoutAttempt.objects.select_for_update(of=("self",), no_key=True)
    return attempts.filter(basket=cart, status__in=CheckoutAttempt.ACTIVE).first()
