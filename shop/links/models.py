from django.db import models
from django.db.models import Q


class ShortLink(models.Model):
    """`/g/<code>`: an address to print, which outlives its target.

    A guide's row knows its page, a product's its product, a region's only its region. All know a
    region to fall to, kept here because it must outlive the page or the product that named it.
    """

    class Kind(models.TextChoices):
        GUIDE = "guide"
        REGION = "region"
        PRODUCT = "product"

    code = models.CharField(max_length=8, unique=True)
    kind = models.CharField(max_length=7, choices=Kind.choices)
    page = models.OneToOneField(
        "wagtailcore.Page",
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="short_link",
    )
    product = models.OneToOneField(
        "catalogue.Product",
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="short_link",
    )
    region = models.ForeignKey(
        "regions.BodyRegion",
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="short_links",
    )

    wagtail_reference_index_ignore = True  # a link is no use of a page that would warn editors

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["region"], condition=Q(kind="region"), name="one_short_link_a_region"
            )
        ]

    def __str__(self):
        return f"/g/{self.code}"


class LinkDay(models.Model):
    """How often a link was followed on one day of the site's time zone. Nothing of who did."""

    link = models.ForeignKey(ShortLink, on_delete=models.CASCADE, related_name="days")
    day = models.DateField()
    visits = models.PositiveIntegerField(default=0)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["link", "day"], name="one_count_a_link_day")]

    def __str__(self):
        return f"{self.link} on {self.day}: {self.visits}"
