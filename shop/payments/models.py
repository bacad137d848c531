"""What the test provider remembers; with Stripe these tables stay empty."""

import secrets

from django.db import models
from django.utils import timezone


def new_session_name() -> str:
    """Unguessable, since whoever knows it can approve; underscored, so that it is no UUID."""
    return f"trial_{secrets.token_urlsafe(24)}"


class TrialSession(models.Model):
    """A payment page of the test provider, as a real one keeps them on its own side."""

    class State(models.TextChoices):
        OPEN = "open", "Open"
        PAID = "paid", "Paid"
        EXPIRED = "expired", "Expired"

    id = models.CharField(primary_key=True, max_length=60, default=new_session_name, editable=False)
    key = models.UUIDField(unique=True)
    amount = models.PositiveBigIntegerField(help_text="In minor units.")
    currency = models.CharField(max_length=3)
    state = models.CharField(max_length=7, choices=State.choices, default=State.OPEN)
    declined = models.BooleanField(default=False, help_text="The last try was.")
    refunded = models.PositiveBigIntegerField(default=0)
    success_url = models.TextField()
    cancel_url = models.TextField()
    expires = models.DateTimeField()

    def __str__(self):
        return self.id

    @property
    def current_state(self) -> str:
        """Time closes a page without anybody writing it down."""
        if self.state == self.State.OPEN and self.expires <= timezone.now():
            return self.State.EXPIRED
        return self.state


class TrialRefund(models.Model):
    """Money "sent back". The key is unique: asked twice, it is sent once."""

    key = models.CharField(max_length=100, unique=True)
    session = models.ForeignKey(TrialSession, on_delete=models.CASCADE, related_name="refunds")
    amount = models.PositiveBigIntegerField(help_text="In minor units.")

    def __str__(self):
        return self.key
