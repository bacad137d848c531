"""Mails about an order. Sent by a task, so that a mail server in trouble never stops a sale."""

from django.conf import settings
from django.core.mail import EmailMultiAlternatives
from django.template.loader import render_to_string
from django_tasks import task
from oscar.core.loading import get_model

from .orders import order_url, order_view


@task()
def send_order_placed(order_id: int) -> None:
    """Thank for an order: HTML and plain text, with the signed link to its page."""
    order = get_model("order", "Order").objects.filter(pk=order_id).first()
    if order is None:
        return
    context = {
        "order": order_view(order),
        "url": order_url(order),
        "site_url": settings.SITE_URL,
        "shop_name": settings.SITE_NAME,
        "is_demo": settings.IS_DEMO,
    }
    message = EmailMultiAlternatives(
        subject=render_to_string("emails/order_placed.subject.txt", context).strip(),
        body=render_to_string("emails/order_placed.txt", context),
        to=[order.email],
    )
    message.attach_alternative(render_to_string("emails/order_placed.html", context), "text/html")
    message.send()
