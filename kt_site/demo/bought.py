"""An order of the demo's shopper, delivered two days ago, with tape and later mails still to come.

Made by the shop's own services, at the test provider, and then moved back in time.
"""

from datetime import datetime, timedelta
from decimal import Decimal

from django.conf import settings
from django.contrib.auth import get_user_model
from django.utils import timezone

from shop.aftercare.mail import queue_later_mail
from shop.aftercare.models import BoughtTape, ScheduledMail
from shop.aftercare.services import plan_mails
from shop.checkout.models import CheckoutAttempt
from shop.fulfilment.services import mark_delivered, mark_packed, ship
from shop.mails.models import Mail
from shop.orders.status import OrderStatus

from .buying import buy

WHO = "shopper@example.com"
# {product: the guide that sold it, if one did}
BOUGHT = {"pro-precut-blue": "rounded-shoulders", "original-roll-beige": "calf-and-achilles"}
BOUGHT |= {"scissors": ""}
ADDRESS = {"first_name": "Demo", "last_name": "Shopper", "line1": "100 Example Street", "line2": ""}
ADDRESS |= {"line4": "Boulder", "state": "CO", "postcode": "80301", "country_id": "US"}
ADDRESS |= {"phone_number": ""}
PLACED, SHIPPED, DELIVERED = (timedelta(days=days) for days in (6, 5, 2))
USED_PART = Decimal("0.4")


def load() -> None:
    """Once; nothing where another provider takes the money."""
    shopper = get_user_model().objects.filter(email=WHO).first()
    if shopper is None or settings.PAYMENT_PROVIDER != "test" or shopper.orders.exists():
        return
    kinds = tuple(ScheduledMail.Kind.values)
    order = buy(BOUGHT, shopper.email, ADDRESS, user=shopper, later_mails=kinds)
    mark_packed(order)
    ship(order, "ups", "1Z999AA10123456784")
    mark_delivered(order)
    _move_back(order, timezone.now())
    first = BoughtTape.objects.filter(line__order=order).order_by("line").first()
    BoughtTape.objects.filter(pk=first.pk).update(used_packages=USED_PART)


def _move_back(order, now: datetime) -> None:
    """The past of an order that was placed some days ago; its first mails have gone out."""
    placed = now - PLACED
    shipment, orders = order.shipments.get(), type(order).objects.filter(pk=order.pk)
    orders.update(date_placed=placed)
    CheckoutAttempt.objects.filter(order=order).update(created=placed, changed=placed)
    for model_rows, field in ((order.events, "created"), (order.status_changes, "date_created")):
        model_rows.update(**{field: now - SHIPPED})
    order.events.filter(kind="delivered").update(created=now - DELIVERED)
    order.status_changes.filter(new_status=OrderStatus.DELIVERED).update(
        date_created=now - DELIVERED
    )
    shipment.shipped_at, shipment.delivered_at = now - SHIPPED, now - DELIVERED
    shipment.save()
    plan_mails(orders.get())
    for row in order.later_mails.filter(due__lte=now):
        queue_later_mail(row)
        order.later_mails.filter(pk=row.pk).update(state=ScheduledMail.State.SENT)
    sent = {"status": Mail.Status.SENT, "created": now - SHIPPED, "sent_at": now - SHIPPED}
    order.mails.update(**sent)
