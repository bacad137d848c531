import uuid

from django.conf import settings
from django.db import models
from django.db.models import Q


class Refund(models.Model):
    """Money that goes back for an order. Asked first, then sent by the provider, or refused.

    `key` is the provider's, too: however often it is asked with it, it sends the money once.
    """

    class Status(models.TextChoices):
        ASKED = "asked", "Asked for"
        SENT = "sent", "Sent back"
        REFUSED = "refused", "Refused by the provider"

    COUNTED = (Status.ASKED, Status.SENT)  # what is asked for may have left already
    # Its pieces: those of a refund that failed after it was sent came back all the same.
    TAKES_PIECES = Q(status__in=COUNTED) | Q(sent_at__isnull=False)

    order = models.ForeignKey("order.Order", on_delete=models.PROTECT, related_name="refunds")
    key = models.UUIDField(unique=True, default=uuid.uuid4, editable=False)
    status = models.CharField(max_length=7, choices=Status.choices, default=Status.ASKED)
    amount = models.DecimalField(max_digits=12, decimal_places=2)
    tax = models.DecimalField(max_digits=12, decimal_places=2, help_text="Within the amount.")
    shipping = models.DecimalField(
        max_digits=12, decimal_places=2, default=0, help_text="Within the amount, with its tax."
    )
    lines = models.JSONField(default=list, help_text="[{line, quantity, amount}]")
    restock = models.BooleanField(help_text="Whether the pieces go back on the shelf.")
    cancels = models.BooleanField(default=False, help_text="The order was canceled with it.")
    reason = models.CharField(max_length=200)
    reference = models.CharField(max_length=255, blank=True, help_text="Its name there.")
    problem = models.CharField(max_length=255, blank=True, help_text="Why it was refused.")
    user = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.SET_NULL
    )
    created = models.DateTimeField(auto_now_add=True)
    sent_at = models.DateTimeField(
        null=True, blank=True, help_text="Stays where the provider says later that it failed."
    )

    class Meta:
        ordering = ["pk"]
        constraints = [
            models.CheckConstraint(
                condition=Q(amount__gt=0, tax__gte=0, shipping__gte=0),
                name="refund_sends_something",
            )
        ]
        indexes = [
            models.Index(fields=["created"], name="refund_asked", condition=Q(status="asked"))
        ]

    def __str__(self):
        return f"{self.amount}, {self.get_status_display().lower()}"

    @property
    def is_counted(self) -> bool:
        return self.status in self.COUNTED

    @property
    def takes_pieces(self) -> bool:
        """TAKES_PIECES, of a row that was read."""
        return self.is_counted or self.sent_at is not None


class Dispute(models.Model):
    """A shopper's bank wants the money of an order back. The box stays here until staff decide, or
    the bank decides for us. `decided_by` is empty where the bank did."""

    class Outcome(models.TextChoices):
        OPEN = "", "Open"
        WON = "won", "Won"
        LOST = "lost", "Lost"

    order = models.ForeignKey("order.Order", on_delete=models.CASCADE, related_name="disputes")
    reference = models.CharField(max_length=255, unique=True, help_text="Its name there.")
    amount = models.DecimalField(max_digits=12, decimal_places=2)
    reason = models.CharField(max_length=200, blank=True)
    created = models.DateTimeField(auto_now_add=True)
    outcome = models.CharField(max_length=4, choices=Outcome.choices, blank=True)
    closed_at = models.DateTimeField(null=True, blank=True)
    decided_at = models.DateTimeField(null=True, blank=True)
    decided_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.SET_NULL
    )

    class Meta:
        ordering = ["pk"]

    def __str__(self):
        return f"{self.amount}, {self.reason or 'no reason given'}"
