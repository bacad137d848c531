"""A guide goes live only when it is safe, by whatever door: see guides.safety, and ADR 0030."""

from django.conf import settings
from django.db import models
from django.utils import timezone

from claims.publishing import HeldBack
from guides.safety import rules
from guides.safety.facts import Finding
from shop.web.site_days import day_of, today

from .facts import facts_of

# What the rules look at; a row that is saved without them is as safe as it was.
RULED = {"live", "steps", "stop_rules", "caution", "reviewer", "reviewed_on", "review_due"}


class NotSafe(HeldBack):
    """Says what keeps a guide from the public."""

    def __init__(self, row: models.Model, found: list[Finding]):
        self.found = found
        super().__init__(row, [one.placed_sentence for one in found])


class GuideSignature(models.Model):
    """A reviewer has seen these steps, strips and safety texts of a guide. Kept for ever."""

    guide = models.ForeignKey(
        "guides.GuidePage", on_delete=models.CASCADE, related_name="signatures"
    )
    digest = models.CharField(max_length=64)
    parts = models.JSONField(help_text="The digest of each part, to say what changed since.")
    reviewer = models.CharField(max_length=120, help_text="As the guide's page names them.")
    signed_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, on_delete=models.SET_NULL, related_name="+"
    )
    signed_at = models.DateTimeField(default=timezone.now)

    wagtail_reference_index_ignore = True

    class Meta:
        default_permissions = ()
        permissions = [("sign_guide", "Can sign guides as their reviewer")]
        ordering = ["-signed_at", "-pk"]

    def __str__(self):
        return f"{self.reviewer}, {timezone.localtime(self.signed_at):%Y-%m-%d}"


class ReviewReminder(models.Model):
    """It was told that the review of a guide is due on this day."""

    guide = models.ForeignKey("guides.GuidePage", on_delete=models.CASCADE, related_name="+")
    due = models.DateField()

    wagtail_reference_index_ignore = True

    class Meta:
        default_permissions = ()
        constraints = [
            models.UniqueConstraint(fields=["guide", "due"], name="review_reminded_once")
        ]

    def __str__(self):
        return f"{self.guide_id}, {self.due}"


def check(guide) -> None:
    """Raises NotSafe for a guide that may not go live now, or when it is scheduled to."""
    if found := findings(guide):
        raise NotSafe(guide, found)


def findings(guide, **known) -> list[Finding]:
    return rules.findings(facts_of(guide, **known), day_of_going_live(guide))


def day_of_going_live(guide):
    at = guide.go_live_at
    return day_of(at) if at and at > timezone.now() else today()


def check_saved_guide(sender, instance, raw=False, update_fields=None, **kwargs) -> None:
    """Before the row of a live guide is saved. What was there before the rule came may stay.

    Raises NotSafe.
    """
    if raw or not instance.live or (update_fields is not None and RULED.isdisjoint(update_fields)):
        return
    found = findings(instance)
    before = sender._base_manager.filter(pk=instance.pk, live=True).first() if found else None
    if before is not None:
        known = {one.placed_sentence for one in findings(before)}
        found = [one for one in found if one.placed_sentence not in known]
    if found:
        raise NotSafe(instance, found)
