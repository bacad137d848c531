"""Staff keep an order back, and let it go again: a letter is awaited, an address asked for."""

from django.db import transaction

from shop.orders.status import NOT_SENT

from .events import record_event
from .models import OrderHold
from .services import MoveRefused, lock_order


@transaction.atomic
def hold(order, reason: str, user=None) -> bool:
    """False if it is held already. Raises MoveRefused for one that has left us or is over."""
    order = lock_order(order)
    if order.status not in NOT_SENT:
        raise MoveRefused(f"Order {order.number} is {order.status.lower()}: there is no box here.")
    if OrderHold.objects.filter(order=order).exists():
        return False
    OrderHold.objects.create(order=order, reason=reason, user=user)
    record_event(order, "hold", f"Kept back: {reason}", user)
    return True


@transaction.atomic
def release(order, user=None) -> bool:
    """False if it was not held."""
    order = lock_order(order)
    held, _ = OrderHold.objects.filter(order=order).delete()
    if held:
        record_event(order, "hold", "No longer kept back.", user)
    return bool(held)
