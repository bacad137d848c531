from django.db import models


class DailyViews(models.Model):
    """How often a guide was opened on one day. Nothing of whoever opened it."""

    page_key = models.PositiveIntegerField(help_text="The guide's key, kept when it is deleted.")
    date = models.DateField(db_index=True)
    views = models.PositiveIntegerField(default=0)

    class Meta:
        verbose_name_plural = "daily views"
        constraints = [
            models.UniqueConstraint(fields=["page_key", "date"], name="views_of_a_page_on_a_day")
        ]

    def __str__(self):
        return f"{self.page_key} on {self.date}: {self.views}"
