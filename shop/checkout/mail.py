"""Mails about an order. Sent by a task, so that a mail server in trouble never stops a sale."""

from django.conf import settings
from django.core.mail import EmailMultiAlternatives
from django.db import transaction
from django.template.loader import render_to_string
from django_tasks import task
from oscar.core.loading import get_model

from .orders import order_url, order_view, status_url


@task()
def send_order_placed(order_id: int) -> None:
    """Thank for an order."""
    _send("order_placed", order_id)


@task()
def send_order_shipped(order_id: int) -> None:
    """Say that an order has left."""
    _send("order_shipped", order_id)


def order_status_changed(order, new_status: str, **kwargs) -> None:
    """Oscar's signal; the dashboard's order page sends it, for instance."""
    if new_status == "Shipped":
        transaction.on_commit(lambda: send_order_shipped.enqueue(order.pk))


def _send(name: str, order_id: int) -> None:
    """HTML and plain text from templates/emails/<name>.*, with the signed link to the order's
    page. Nothing for an order that is gone, or was placed without an address to write to."""
    order = get_model("order", "Order").objects.filter(pk=order_id).first()
    if order is None or not order.email:
        return
    context = {
        "order": order_view(order),
        "url": order_url(order),
        "status_url": status_url(order),
        "site_url": settings.SITE_URL,
        "shop_name": settings.SITE_NAME,
        "is_demo": settings.IS_DEMO,
    }
    message = EmailMultiAlternatives(
        subject=render_to_string(f"emails/{name}.subject.txt", context).strip(),
        body=render_to_string(f"emails/{name}.txt", context),
        to=[order.email],
    )
    message.attach_alternative(render_to_string(f"emails/{name}.html", context), "text/html")
    message.send()
