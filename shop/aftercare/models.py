from decimal import Decimal

from django.db import models
from django.db.models import Q

from shop.tape.models import TapePackage

SIZES = ("length_cm", "width_cm")


class BoughtTape(models.Model):
    """What was in each package of an order's line, as it was sold: the tape at home stays what it
    is, whatever becomes of the product. Nothing is taken for used until its owner says so."""

    line = models.OneToOneField("order.Line", on_delete=models.CASCADE, related_name="tape")
    contents = models.JSONField(help_text="The fields of shop.tape.TapePackage; sizes as text.")
    used_packages = models.DecimalField(
        max_digits=10, decimal_places=6, default=0, help_text="How many its owner has used up."
    )

    class Meta:
        constraints = [
            models.CheckConstraint(condition=Q(used_packages__gte=0), name="tape_used_is_not_less")
        ]

    def __str__(self):
        return self.package.summary

    @property
    def package(self) -> TapePackage:
        """Not a row: the fields alone."""
        sizes = {name: Decimal(self.contents[name]) for name in SIZES}
        return TapePackage(**self.contents | sizes)


class ScheduledMail(models.Model):
    """A later mail about an order, which its shopper asked for at checkout.

    `due` is empty until the order has left us. `note` says why a mail was stopped.
    """

    class Kind(models.TextChoices):
        START = "start", "How to put it on"
        REMOVAL = "removal", "How to take it off"
        REFILL = "refill", "Refill"

    class State(models.TextChoices):
        WAITING = "waiting", "Planned"
        SENT = "sent", "Handed to the mails"
        STOPPED = "stopped", "Stopped"

    order = models.ForeignKey("order.Order", on_delete=models.CASCADE, related_name="later_mails")
    kind = models.CharField(max_length=8, choices=Kind.choices)
    state = models.CharField(max_length=8, choices=State.choices, default=State.WAITING)
    due = models.DateTimeField(null=True, blank=True)
    note = models.CharField(max_length=100, blank=True)
    created = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ["due", "pk"]
        constraints = [
            models.UniqueConstraint(fields=["order", "kind"], name="one_later_mail_of_a_kind")
        ]
        indexes = [
            models.Index(fields=["due"], name="later_mail_due", condition=Q(state="waiting"))
        ]

    def __str__(self):
        return f"{self.get_kind_display()}, {self.get_state_display().lower()}"
