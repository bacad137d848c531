from django.core.exceptions import ValidationError
from django.core.validators import MaxValueValidator
from django.db import models
from modelcluster.fields import ParentalKey
from modelcluster.models import ClusterableModel
from wagtail.admin.panels import FieldPanel, HelpPanel, MultiFieldPanel

from claims.forms import RowForm
from shop.catalog.product_chooser import ProductChooserWidget
from shop.web.rows import RowsOncePanel

from .figures import HEIGHT, PARTS, VIEWS, WIDTH

FIRMEST = 75  # % of stretch that tape is put on with, for any part of the body


class BodyRegion(ClusterableModel):
    """A part of the body: where guides, articles and products meet.

    It lives in the shop, the lowest layer that needs it. The guides point here with a
    many-to-many; products are listed in order through RegionProduct.
    """

    class Group(models.TextChoices):
        HEAD = "Head and shoulders"
        BACK = "Back"
        ARMS = "Arms"
        LEGS = "Hips and legs"

    class View(models.TextChoices):
        FRONT = "front", "Front figure"
        BACK = "back", "Back figure"

    name = models.CharField(max_length=40, unique=True)
    slug = models.SlugField(unique=True, help_text="The region's address: /body/slug/")
    order = models.PositiveSmallIntegerField(default=0, help_text="From head to toe.")
    group = models.CharField(max_length=24, choices=Group.choices, default=Group.HEAD)
    view = models.CharField(
        "figure", max_length=5, choices=View.choices, default=View.BACK, help_text="Shown first."
    )
    part = models.CharField(
        "part of the figure",
        max_length=20,
        blank=True,
        choices=list(PARTS.items()),
        help_text="Lights up in the region’s pictures, and leads to it from the body map. Empty: "
        "a mark does, or the region stands in the list beside the map alone.",
    )
    mark_x = models.PositiveSmallIntegerField(
        "mark, from the left",
        null=True,
        blank=True,
        validators=[MaxValueValidator(WIDTH)],
        help_text=f"0 to {WIDTH}, or click on the figure.",
    )
    mark_y = models.PositiveSmallIntegerField(
        "mark, from the top",
        null=True,
        blank=True,
        validators=[MaxValueValidator(HEIGHT)],
        help_text=f"0 to {HEIGHT}.",
    )
    mark_on_both_sides = models.BooleanField(
        "a mark on each side", default=False, db_default=False, help_text="As of knees or elbows."
    )
    max_stretch = models.PositiveSmallIntegerField(
        "stretch at most (%)",
        default=50,
        validators=[MaxValueValidator(FIRMEST)],
        help_text=f"No strip of a guide for this part is pulled further. {FIRMEST} at most.",
    )
    asks_caution = models.BooleanField(
        "guides need a caution of their own",
        default=False,
        help_text="Such as for the neck: each guide then says in a sentence what to keep clear of.",
    )
    intro = models.TextField(
        blank=True,
        help_text="Two or three sentences; shown until the region has a page of its own.",
    )

    base_form_class = RowForm
    panels = [
        FieldPanel("name"),
        FieldPanel("slug"),
        MultiFieldPanel([FieldPanel("order"), FieldPanel("group")], "Place in lists"),
        MultiFieldPanel(
            [
                FieldPanel("part"),
                HelpPanel(template="desk/region_mark.html"),
                FieldPanel("view"),
                FieldPanel("mark_x"),
                FieldPanel("mark_y"),
                FieldPanel("mark_on_both_sides"),
            ],
            "Place on the body map",
        ),
        MultiFieldPanel(
            [FieldPanel("max_stretch"), FieldPanel("asks_caution")], "Safety of its guides"
        ),
        FieldPanel("intro"),
        RowsOncePanel(
            "region_products",
            heading="Tape for this region",
            label="Product",
            help_text="In this order, on the region and on each of its guides.",
        ),
        HelpPanel(template="desk/region_link.html", heading="Short link and QR code"),
    ]

    class Meta:
        ordering = ["order", "name"]
        verbose_name = "body region"
        constraints = [
            models.UniqueConstraint(
                fields=["part"],
                condition=~models.Q(part=""),
                name="part_once_a_region",
                violation_error_message="Another region has this part of the figure already.",
            ),
            models.CheckConstraint(
                condition=models.Q(max_stretch__lte=FIRMEST), name="region_stretch_has_a_limit"
            ),
        ]

    def __str__(self):
        return self.name

    def clean(self):
        super().clean()
        if self.part and self.part not in VIEWS[self.view]:
            raise ValidationError(
                {"view": f"“{PARTS[self.part]}” is not on the {self.view} figure."}
            )
        if (self.mark_x is None) != (self.mark_y is None):
            missing = "mark_x" if self.mark_x is None else "mark_y"
            raise ValidationError({missing: "A mark needs both numbers: click on the figure."})
        if self.part and self.mark_x is not None:
            raise ValidationError(
                {"mark_x": "The region has a part of the figure: take that off, or the mark."}
            )

    @property
    def marks(self) -> tuple[tuple[int, int], ...]:
        """(x, y) of each of its marks on the figure of its view, in units of the drawing."""
        if self.mark_x is None or self.mark_y is None:
            return ()
        one = (self.mark_x, self.mark_y)
        return (one, (WIDTH - self.mark_x, self.mark_y)) if self.mark_on_both_sides else (one,)

    def get_absolute_url(self):
        return f"/body/{self.slug}/"


class RegionProduct(models.Model):
    """A product that suits a region, at a position in that region's list."""

    region = ParentalKey(BodyRegion, on_delete=models.CASCADE, related_name="region_products")
    product = models.ForeignKey(
        "catalogue.Product",
        on_delete=models.CASCADE,
        related_name="region_products",
        limit_choices_to={"parent": None},
    )
    position = models.PositiveSmallIntegerField(default=0, editable=False)

    sort_order_field = "position"  # where modelcluster's inline panel writes the order
    panels = [FieldPanel("product", widget=ProductChooserWidget)]

    class Meta:
        ordering = ["position", "pk"]
        verbose_name = "product of a region"
        constraints = [
            models.UniqueConstraint(
                fields=["region", "product"],
                name="product_once_a_region",
                violation_error_message="This product is in the list already.",
            )
        ]

    def __str__(self):
        return f"{self.product} for {self.region}"
