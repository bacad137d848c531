from decimal import Decimal

from django.core.exceptions import ValidationError
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.db.models import F, Q

HEAVIEST = 100_000  # grams; no parcel service takes more
AT_MOST = {
    "weight": MaxValueValidator(HEAVIEST),
    "days": MaxValueValidator(90),
    "dollars": MaxValueValidator(Decimal("99999.99")),
}


class PackageWeight(models.Model):
    """What one piece weighs, packed. A side table: Oscar's catalogue stays Oscar's. A variant
    without a row weighs what its parent does; a product without one weighs nothing."""

    product = models.OneToOneField(
        "catalogue.Product", on_delete=models.CASCADE, related_name="package_weight"
    )
    grams = models.PositiveIntegerField(
        "weight (g)", validators=[AT_MOST["weight"]], help_text="Of one piece, packed, in grams."
    )

    def __str__(self):
        return f"{self.grams} g"


class ShippingRate(models.Model):
    """One band of a way of shipping: what it costs for carts of this total and weight.

    Rows with the same code are one way of shipping. Of those that fit a cart the cheapest counts;
    if none fits, it is not offered.
    """

    code = models.SlugField(max_length=40, help_text="Rows with the same code are one method.")
    name = models.CharField(max_length=80, help_text="What shoppers read, such as Standard.")
    description = models.CharField(max_length=200, blank=True)
    days_from = models.PositiveSmallIntegerField(
        "working days, from", default=3, validators=[AT_MOST["days"]]
    )
    days_to = models.PositiveSmallIntegerField(
        "working days, to", default=5, validators=[AT_MOST["days"]]
    )
    countries = models.CharField(
        max_length=300,
        default="US",
        help_text="Codes of the countries it ships to, such as US CA.",
    )
    min_total = models.DecimalField(
        "cart from ($)",
        max_digits=7,
        decimal_places=2,
        default=Decimal("0.00"),
        validators=[MinValueValidator(0), AT_MOST["dollars"]],
        help_text="Of the products, after discounts. This amount belongs to the row.",
    )
    max_total = models.DecimalField(
        "cart below ($)",
        max_digits=7,
        decimal_places=2,
        null=True,
        blank=True,
        validators=[MinValueValidator(0), AT_MOST["dollars"]],
        help_text="This amount no longer belongs to the row. Empty: no limit.",
    )
    max_weight = models.PositiveIntegerField(
        "weight up to (g)",
        null=True,
        blank=True,
        validators=[MinValueValidator(1), AT_MOST["weight"]],
        help_text="This weight still belongs to the row. Empty: no limit.",
    )
    price = models.DecimalField(
        "price ($)",
        max_digits=5,
        decimal_places=2,
        validators=[MinValueValidator(0)],
    )

    offers_apply = models.BooleanField(
        "offers on shipping apply",
        default=False,
        help_text="They always do to the cheapest way of a cart. Tick to include this one.",
    )

    po_boxes = models.BooleanField(
        "goes to PO boxes and military addresses",
        default=True,
        help_text="USPS does. UPS and FedEx do not: leave it empty for their services.",
    )

    packed_first = models.BooleanField(
        "packed first",
        default=False,
        help_text="For fast ways: their orders are marked, and stand first in “To pack”.",
    )

    class Meta:
        ordering = ["code", "min_total", F("max_weight").asc(nulls_last=True), "pk"]
        constraints = [
            models.CheckConstraint(
                condition=Q(price__gte=0, min_total__gte=0, days_to__gte=F("days_from")),
                name="shipping_rate_is_a_rate",
            ),
            models.CheckConstraint(
                condition=Q(max_total=None) | Q(max_total__gt=F("min_total")),
                name="shipping_rate_has_a_range",
            ),
        ]

    def __str__(self):
        return f"{self.name}, {self.price}"

    def clean(self):
        problems = {}
        if None not in (self.days_from, self.days_to) and self.days_to < self.days_from:
            problems["days_to"] = "Enter as many days as “from”, or more."
        if None not in (self.min_total, self.max_total) and self.max_total <= self.min_total:
            problems["max_total"] = "Enter more than “cart from”, or nothing."
        if problems:
            raise ValidationError(problems)

    @property
    def country_codes(self) -> tuple[str, ...]:
        return tuple(self.countries.split())

    def fits(self, total: Decimal, weight: int) -> bool:
        """Whether a cart of `total` dollars (after discounts) and `weight` grams is in the band."""
        return (
            self.min_total <= total
            and (self.max_total is None or total < self.max_total)
            and (self.max_weight is None or weight <= self.max_weight)
        )


class PromisedArrival(models.Model):
    """The days of arrival that the checkout named before an order was paid. An order without a row
    was promised none."""

    order = models.OneToOneField(
        "order.Order", on_delete=models.CASCADE, related_name="promised_arrival"
    )
    first = models.DateField()
    last = models.DateField()

    class Meta:
        constraints = [
            models.CheckConstraint(
                condition=Q(last__gte=F("first")), name="promised_arrival_is_a_span"
            )
        ]

    def __str__(self):
        return f"{self.first} to {self.last}"
