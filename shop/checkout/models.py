import uuid

from django.conf import settings
from django.db import models
from django.utils import timezone


class CheckoutAttempt(models.Model):
    """One try to buy a cart: what it holds, what was agreed before payment, what became of it.

    reserved → paying → paid → ordered; or expired, canceled, or refunded where money came after
    the pieces had gone back on the shelf, or the order could not be written.
    """

    class Status(models.TextChoices):
        RESERVED = "reserved", "Pieces held"
        PAYING = "paying", "At the payment page"
        PAID = "paid", "Paid, not ordered yet"
        ORDERED = "ordered", "Ordered"
        EXPIRED = "expired", "Hold ran out"
        CANCELED = "canceled", "Given up"
        REFUNDED = "refunded", "Paid, no order, money sent back"

    FREE = "free"  # the provider of what costs nothing: nobody is asked
    declined = False  # what the provider said when it was last asked; not kept
    ACTIVE = (Status.RESERVED, Status.PAYING, Status.PAID)

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    status = models.CharField(max_length=10, choices=Status.choices, default=Status.RESERVED)
    basket = models.ForeignKey(
        "basket.Basket", null=True, on_delete=models.SET_NULL, related_name="checkout_attempts"
    )
    user = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.SET_NULL
    )
    email = models.EmailField(blank=True)
    address = models.JSONField(default=dict, help_text="The fields of Oscar's shipping address.")
    quote = models.JSONField(default=dict, help_text="shop.checkout.quotes.Quote as agreed on.")
    later_mails = models.JSONField(
        default=list, help_text="Kinds of shop.aftercare.models.ScheduledMail asked for."
    )
    total = models.DecimalField(max_digits=12, decimal_places=2, default=0)
    currency = models.CharField(max_length=12, blank=True)
    hold_until = models.DateTimeField()
    provider = models.CharField(max_length=20, blank=True)
    session = models.CharField(max_length=255, blank=True, help_text="Its name at the provider.")
    payment_url = models.URLField(max_length=2000, blank=True)
    payment_reference = models.CharField(max_length=255, blank=True)
    refund_due = models.BooleanField(default=False)
    failures = models.PositiveSmallIntegerField(
        default=0, help_text="How often its order could not be written, though the money was there."
    )
    last_failure = models.DateTimeField(null=True, blank=True)
    problem = models.CharField(max_length=300, blank=True, help_text="The last failure's words.")
    order = models.OneToOneField(
        "order.Order",
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="checkout_attempt",
    )
    created = models.DateTimeField(auto_now_add=True)
    changed = models.DateTimeField(auto_now=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["basket"],
                condition=models.Q(status__in=("reserved", "paying", "paid")),
                name="one_active_attempt_per_cart",
            )
        ]
        indexes = [models.Index(fields=["status", "hold_until"]), models.Index(fields=["session"])]
        indexes += [models.Index(fields=["payment_reference"])]

    def __str__(self):
        return f"{self.total} {self.currency}, {self.get_status_display().lower()}"

    @property
    def is_active(self) -> bool:
        return self.status in self.ACTIVE

    @property
    def is_free(self) -> bool:
        """Agreed on, and nothing is to pay."""
        return self.provider == self.FREE

    @property
    def seconds_left(self) -> int:
        """How long the pieces stay held; 0 once that is over."""
        return max(int((self.hold_until - timezone.now()).total_seconds()), 0)


class StockHold(models.Model):
    """Pieces that an attempt keeps allocated; gone once they belong to an order or went back."""

    attempt = models.ForeignKey(CheckoutAttempt, on_delete=models.CASCADE, related_name="holds")
    stockrecord = models.ForeignKey(
        "partner.StockRecord", on_delete=models.CASCADE, related_name="holds"
    )
    quantity = models.PositiveIntegerField()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["attempt", "stockrecord"], name="one_hold_per_stock")
        ]

    def __str__(self):
        return f"{self.quantity} × {self.stockrecord_id}"


class OfferClaim(models.Model):
    """One attempt's use of an offer, or of a promo code, before an order counts it."""

    attempt = models.ForeignKey(CheckoutAttempt, on_delete=models.CASCADE, related_name="claims")
    offer = models.ForeignKey(
        "offer.ConditionalOffer", on_delete=models.CASCADE, related_name="claims"
    )
    voucher = models.ForeignKey(
        "voucher.Voucher", null=True, on_delete=models.CASCADE, related_name="claims"
    )
    applications = models.PositiveIntegerField()
    discount = models.DecimalField(max_digits=12, decimal_places=2)

    def __str__(self):
        return f"{self.offer_id} × {self.applications}"


class PaymentEvent(models.Model):
    """A provider's event that arrived, so that its repetition does nothing."""

    provider = models.CharField(max_length=20)
    event = models.CharField(max_length=255)
    kind = models.CharField(max_length=100)
    session = models.CharField(max_length=255, blank=True)
    received = models.DateTimeField(auto_now_add=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["provider", "event"], name="one_row_per_payment_event")
        ]

    def __str__(self):
        return f"{self.provider} {self.kind}"
