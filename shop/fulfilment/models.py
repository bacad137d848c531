from django.conf import settings
from django.db import models
from django.utils import timezone

from .carriers import CARRIERS, CHOICES


class Shipment(models.Model):
    """A box of an order, which nearly always has one: who carries it, under which number."""

    order = models.ForeignKey("order.Order", on_delete=models.CASCADE, related_name="shipments")
    carrier = models.CharField(max_length=10, choices=CHOICES)
    tracking_number = models.CharField(max_length=40)
    shipped_at = models.DateTimeField(default=timezone.now)
    delivered_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ["pk"]
        constraints = [
            models.UniqueConstraint(fields=["order", "tracking_number"], name="box_once_an_order")
        ]

    def __str__(self):
        return f"{self.get_carrier_display()} {self.tracking_number}"

    @property
    def url(self) -> str:
        return CARRIERS[self.carrier].url(self.tracking_number)


class OrderHold(models.Model):
    """Staff keep an order back: it is not packed or shipped until they let it go."""

    order = models.OneToOneField("order.Order", on_delete=models.CASCADE, related_name="hold")
    reason = models.CharField(max_length=200)
    user = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.SET_NULL, related_name="+"
    )
    created = models.DateTimeField(auto_now_add=True)

    def __str__(self):
        return self.reason


class OrderEvent(models.Model):
    """Something that happened to an order, as a sentence. What other tables tell (notes, mails,
    payments) is read from them: see timeline.py."""

    class Kind(models.TextChoices):
        PLACED = "placed", "Placed"
        PAID = "paid", "Paid"
        PACKED = "packed", "Packed"
        SHIPPED = "shipped", "Shipped"
        DELIVERED = "delivered", "Delivered"
        CANCELLED = "cancelled", "Canceled"
        REFUND = "refund", "Refund"
        DISPUTE = "dispute", "Dispute"
        HOLD = "hold", "Hold"
        NOTE = "note", "Note"
        MAIL = "mail", "Mail"

    order = models.ForeignKey("order.Order", on_delete=models.CASCADE, related_name="events")
    kind = models.CharField(max_length=10, choices=Kind.choices)
    sentence = models.TextField()
    user = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.SET_NULL, related_name="+"
    )
    created = models.DateTimeField(default=timezone.now)

    class Meta:
        ordering = ["created", "pk"]

    def __str__(self):
        return self.sentence
