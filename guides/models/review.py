"""The reviewer of a health page. Without one, no reviewer line is shown."""

from django.db import models
from wagtail.admin.panels import FieldPanel, MultiFieldPanel

from .drafts import NumbersMayWait


class Reviewed(models.Model):
    base_form_class = NumbersMayWait  # minutes, days

    author = models.CharField(
        max_length=120, blank=True, help_text='A name or a role, such as "Demo editor".'
    )
    reviewer = models.CharField(
        max_length=120,
        blank=True,
        help_text="Who checked this page, with the license. Leave empty until it is true.",
    )
    reviewed_on = models.DateField(null=True, blank=True)
    review_due = models.DateField(null=True, blank=True, help_text="When to check it again.")

    review_panels = [
        MultiFieldPanel(
            [
                FieldPanel("author"),
                FieldPanel("reviewer"),
                FieldPanel("reviewed_on"),
                FieldPanel("review_due"),
            ],
            heading="Author and review",
        )
    ]

    class Meta:
        abstract = True

    @property
    def reviewer_line(self) -> str:
        """ "Reviewed by ... on ..." only when both are known."""
        if not (self.reviewer and self.reviewed_on):
            return ""
        day = f"{self.reviewed_on:%B} {self.reviewed_on.day}, {self.reviewed_on.year}"
        return f"Reviewed by {self.reviewer} on {day}"
