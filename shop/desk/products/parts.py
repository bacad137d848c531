"""The rows of a product's draft: what it comes in, its pictures, facts and places in lists."""

from uuid import uuid4

from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from modelcluster.fields import ParentalKey
from wagtail.models import Orderable

from shop.delivery.models import HEAVIEST
from shop.stock.limits import DEAREST, MOST_PIECES, PIECES, PRICE
from shop.web.color_words import color_words

DRAFT = "desk.ProductDraft"
MOST_STRIPS = 10_000
LONGEST = 99_999  # cm


def _price(label: str, **more) -> models.DecimalField:
    limits = [MinValueValidator(0, PRICE), MaxValueValidator(DEAREST, PRICE)]  # 0: docs/adr/0017
    return models.DecimalField(
        label, max_digits=7, decimal_places=2, null=True, blank=True, validators=limits, **more
    )


def _seen() -> models.DecimalField:
    """What the shop asked when the form was loaded: a hidden field of the form."""
    return models.DecimalField(max_digits=7, decimal_places=2, null=True, blank=True)


class DraftVariant(models.Model):
    """What has a price and a SKU: a color, a length, or the product itself. It has no pieces on
    hand: those are never part of a draft, for people buy while it is written.

    `key` is the row's name for life, also in revisions, where a new row has no id yet. A price is
    published where it differs from its `_base`: what was changed in the list of products meanwhile
    stays.
    """

    draft = ParentalKey(DRAFT, on_delete=models.CASCADE, related_name="variants")
    key = models.UUIDField(default=uuid4, db_index=True)
    color = models.CharField(max_length=20, blank=True)
    length_cm = models.DecimalField(
        "length (cm)",
        max_digits=6,
        decimal_places=1,
        null=True,
        blank=True,
        validators=[MinValueValidator(1), MaxValueValidator(LONGEST)],
    )
    sku = models.CharField("SKU", max_length=128, blank=True)
    price = _price("price ($)")
    price_base = _seen()
    compare_price = _price("compare at ($)")
    compare_base = _seen()
    first_pieces = models.PositiveIntegerField(
        "pieces on hand",
        null=True,
        blank=True,
        validators=[MaxValueValidator(MOST_PIECES, PIECES)],
    )
    low_stock = models.PositiveIntegerField(
        "low stock at", null=True, blank=True, validators=[MaxValueValidator(MOST_PIECES, PIECES)]
    )
    strips = models.PositiveSmallIntegerField(
        null=True, blank=True, validators=[MinValueValidator(1), MaxValueValidator(MOST_STRIPS)]
    )
    barcode = models.CharField("barcode", max_length=64, blank=True)
    grams = models.PositiveIntegerField(
        "weight (g)", null=True, blank=True, validators=[MaxValueValidator(HEAVIEST)]
    )

    class Meta:
        ordering = ["pk"]
        verbose_name = "variant"

    def __str__(self):
        return self.sku or "a new variant"

    @property
    def words(self) -> str:
        """ "blue, 25 cm", as a label has it; "" for a product that comes in one form only."""
        color = color_words(self.color).lower()
        length = f"{self.length_cm.normalize():f} cm" if self.length_cm else ""
        return ", ".join(filter(None, [color, length]))


class VariantKey(models.Model):
    """Which of Oscar's products a row of a draft is."""

    key = models.UUIDField(primary_key=True)
    product = models.OneToOneField(
        "catalogue.Product", on_delete=models.CASCADE, related_name="draft_key"
    )

    def __str__(self):
        return str(self.key)


class DraftPicture(Orderable):
    """A picture of the library, whose own words say what it shows."""

    draft = ParentalKey(DRAFT, on_delete=models.CASCADE, related_name="pictures")
    image = models.ForeignKey("wagtailimages.Image", on_delete=models.CASCADE, related_name="+")
    color = models.CharField(max_length=20, blank=True)

    class Meta(Orderable.Meta):
        verbose_name = "picture"

    def __str__(self):
        return str(self.image)


class DraftRegion(models.Model):
    """A body region whose list has the product, at a place counted from 1."""

    draft = ParentalKey(DRAFT, on_delete=models.CASCADE, related_name="regions")
    region = models.ForeignKey("regions.BodyRegion", on_delete=models.CASCADE, related_name="+")
    place = models.PositiveSmallIntegerField(
        null=True, blank=True, validators=[MinValueValidator(1), MaxValueValidator(1000)]
    )
    place_base = models.PositiveSmallIntegerField(null=True, blank=True)

    class Meta:
        ordering = ["pk"]
        verbose_name = "body region"

    def __str__(self):
        return f"{self.region}, {self.place or 'last'}"


class DraftSpec(models.Model):
    """A line of the table on the product's page, such as "Fabric: Cotton"."""

    draft = ParentalKey(DRAFT, on_delete=models.CASCADE, related_name="specs")
    name = models.CharField(max_length=128)
    text = models.CharField(max_length=500)

    class Meta:
        ordering = ["pk"]
        verbose_name = "specification"

    def __str__(self):
        return f"{self.name}: {self.text}"


class DraftRecommendation(Orderable):
    draft = ParentalKey(DRAFT, on_delete=models.CASCADE, related_name="recommendations")
    product = models.ForeignKey("catalogue.Product", on_delete=models.CASCADE, related_name="+")

    class Meta(Orderable.Meta):
        verbose_name = "product that goes well with it"

    def __str__(self):
        return str(self.product)
