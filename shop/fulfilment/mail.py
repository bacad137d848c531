"""The mail with the tracking link: a row in the transaction that ships the order."""

from shop.mails.services import queue_mail
from shop.orders.links import order_email, status_url
from shop.orders.order_view import order_view


def queue_shipped(order, shipment, news: str = "") -> None:
    """Nothing for an order that was placed without an address to write to. Again for another box,
    and for a box whose number was corrected: `news` says which."""
    if not order_email(order):
        return
    context = {"order": order_view(order), "status_url": status_url(order), "shipment": shipment}
    context["news"] = news
    key = f"order-shipped:{order.number}:{shipment.tracking_number}"
    queue_mail(key, order_email(order), "order_shipped", context, order=order)
