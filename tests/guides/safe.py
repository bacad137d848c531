"""A guide that keeps every safety rule."""

from datetime import timedelta

from guides.models import GuideIndexPage, HomePage
from guides.signing.services import sign
from shop.web.site_days import today
from tests.factories import make_region
from tests.guides.factories import new_guide

REVIEWER = "A. Reader, PT"
STOP_RULES = ["the skin itches", "the hand tingles", "it hurts more"]


def write_notes():
    HomePage.objects.update(
        do_not_tape=[{"type": "line", "value": "a fever", "id": "1"}], see_a_doctor="See a doctor."
    )


def safe_draft(slug="safe", *, signed=True, region=None, **fields):
    """In the tree, and not published."""
    write_notes()
    values = {
        "strips": [{}],
        "stop_rules": [("line", line) for line in STOP_RULES],
        "caution": "Keep clear of the throat.",
        "reviewer": REVIEWER,
        "reviewed_on": today(),
        "review_due": today() + timedelta(days=365),
    }
    guide = new_guide(slug, live=False, **values | fields)
    guide.regions = [region or make_region(f"{slug}-region")]
    GuideIndexPage.objects.get().add_child(instance=guide)
    if signed:
        sign(guide, REVIEWER)
    guide.save_revision()
    return guide


def make_safe_guide(slug="safe", **fields):
    """Published by the door that everybody takes."""
    guide = safe_draft(slug, **fields)
    guide.latest_revision.publish()
    guide.refresh_from_db()
    return guide
