"""Who ordered: what support wants to know beside an order."""

from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal

from django.db.models import Count, Min, Q, Sum
from oscar.core.loading import get_model

from shop.orders.links import order_email
from shop.orders.status import CLOSED


@dataclass(frozen=True)
class Customer:
    """`spent`: on goods, before tax and shipping, of orders that were not called off."""

    name: str
    email: str
    has_account: bool
    orders: int
    spent: Decimal
    first_order: datetime | None


def customer_of(order) -> Customer:
    """Orders of the same account, or of a guest with the same address."""
    email = order_email(order)
    orders = get_model("order", "Order").objects.all()
    if order.user_id:
        mine = orders.filter(user=order.user_id)
    else:
        mine = orders.filter(user=None, guest_email__iexact=email) if email else orders.none()
    address = order.shipping_address
    name = address.name if address else ""
    return _customer(mine, name, email, has_account=order.user_id is not None)


def customer_of_account(user) -> Customer:
    mine = get_model("order", "Order").objects.filter(user=user)
    return _customer(mine, user.get_full_name(), user.email, has_account=True)


def _customer(orders, name: str, email: str, *, has_account: bool) -> Customer:
    kept = ~Q(status__in=CLOSED)
    found = orders.aggregate(
        number=Count("pk"),
        first=Min("date_placed"),
        goods=Sum("total_excl_tax", filter=kept),
        shipping=Sum("shipping_excl_tax", filter=kept),
    )
    return Customer(
        name=name,
        email=email,
        has_account=has_account,
        orders=found["number"],
        spent=(found["goods"] or Decimal(0)) - (found["shipping"] or Decimal(0)),
        first_order=found["first"],
    )
