import uuid

from django.conf import settings
from django.db import models


class CheckoutAttempt(models.Model):
    """One try to buy a cart: what was agreed before payment, and what became of it."""

    class Status(models.TextChoices):
        PAYING = "paying", "At the payment page"
        ORDERED = "ordered", "Ordered"
        DECLINED = "declined", "Declined"

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    status = models.CharField(max_length=10, choices=Status.choices, default=Status.PAYING)
    basket = models.ForeignKey(
        "basket.Basket", on_delete=models.CASCADE, related_name="checkout_attempts"
    )
    user = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.SET_NULL
    )
    email = models.EmailField()
    address = models.JSONField(help_text="The fields of Oscar's shipping address.")
    shipping_code = models.CharField(max_length=128)
    currency = models.CharField(max_length=12)
    total = models.DecimalField(max_digits=12, decimal_places=2)
    order = models.OneToOneField(
        "order.Order",
        null=True,
        blank=True,
        on_delete=models.CASCADE,
        related_name="checkout_attempt",
    )
    created = models.DateTimeField(auto_now_add=True)

    def __str__(self):
        return f"{self.total} {self.currency}, {self.get_status_display().lower()}"
