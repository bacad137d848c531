"""Which page sold what. A page is kept as its number and its title: it may be deleted, and then a
cart must still be paid and a report still add up. See docs/adr/0007-a-page-is-kept-as-a-number.md.
"""

from django.db import models


class Source(models.Model):
    page_key = models.PositiveIntegerField(db_index=True, help_text="The page's key.")
    title = models.CharField(max_length=255, help_text="The page's title at that time.")

    class Meta:
        abstract = True

    def __str__(self):
        return self.title


class CartLineSource(Source):
    """A line without a row was not bought from a page."""

    line = models.OneToOneField("basket.Line", on_delete=models.CASCADE, related_name="source")


class OrderLineSource(Source):
    line = models.OneToOneField("order.Line", on_delete=models.CASCADE, related_name="source")


class DailyAdds(models.Model):
    """How often something was put into a cart from a page, and how many pieces, on one day."""

    page_key = models.PositiveIntegerField()
    date = models.DateField(db_index=True)
    adds = models.PositiveIntegerField(default=0)
    units = models.PositiveIntegerField(default=0)

    class Meta:
        verbose_name_plural = "daily adds"
        constraints = [
            models.UniqueConstraint(fields=["page_key", "date"], name="adds_of_a_page_on_a_day")
        ]

    def __str__(self):
        return f"{self.page_key} on {self.date}: {self.adds}"
