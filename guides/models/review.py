"""The reviewer of a health page. Without one, no reviewer line is shown."""

from datetime import timedelta

from django.db import models
from django.utils import timezone
from wagtail.admin.panels import FieldPanel, MultiFieldPanel

from shop.web.site_days import now_until, start_of

from .drafts import NumbersMayWait

DEMO_ROLE = "Demo reviewer"


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
    def is_reviewed(self) -> bool:
        """By a person: the demo's reviewer is a role, and the page says so."""
        known = bool(self.reviewer and self.reviewed_on)
        return known and not self.reviewer.startswith(DEMO_ROLE)

    @property
    def reviewer_line(self) -> str:
        """ "Reviewed by ... on ..." only when both are known."""
        if self.reviewer.startswith(DEMO_ROLE):
            return f"{self.reviewer}: a role of this demo. No person has reviewed this text."
        if not self.is_reviewed:
            return ""
        day = f"{self.reviewed_on:%B} {self.reviewed_on.day}, {self.reviewed_on.year}"
        return f"Reviewed by {self.reviewer} on {day}"

    @property
    def is_overdue(self) -> bool:
        """Whether its review was due before today; a page that asks is kept no longer than that."""
        if self.review_due is None:
            return False
        late = start_of(self.review_due + timedelta(days=1))
        return now_until(late if late > timezone.now() else None) >= late
