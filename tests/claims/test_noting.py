"""What is public and should not be is listed, and not taken down."""

from datetime import timedelta

import pytest
from django.core.management import call_command
from django.utils import timezone

from claims.models import ClaimRule, PublicClaim
from guides.attention.finding import troubles
from guides.models import GuidePage
from tests.guides.factories import make_article, make_guide

pytestmark = [pytest.mark.django_db, pytest.mark.indexed]


def of_claims():
    return [(one.kind, one.title, one.words) for one in troubles() if one.open_url]


@pytest.fixture
def rainy():
    """A guide that was live before the rule came."""
    guide = make_guide("neck", lead="Wear it in the rain.")
    ClaimRule.objects.create(name="Rain", find="rain", reason="No.", rewrite="Sun.")
    call_command("note_claims")
    return guide


def test_text_from_before_a_rule_is_listed_and_stays(rainy, client):
    assert of_claims() == [("claim", "Neck", "“rain” (lead) is a medical claim.")]
    assert client.get("/guides/neck/").status_code == 200


def test_the_list_forgets_what_was_corrected_at_once(rainy):
    rainy.refresh_from_db()
    rainy.lead = "Wear it in the sun."
    rainy.save_revision().publish()
    assert of_claims() == []
    assert not PublicClaim.objects.exists()


def test_the_list_forgets_what_is_not_public(rainy):
    GuidePage.objects.get().unpublish()
    assert of_claims() == []


def test_a_version_that_was_to_go_live_is_listed():
    article = make_article("sit", live=False)
    article.lead = "It cures backs."
    revision = article.save_revision()
    revision.approved_go_live_at = timezone.now() - timedelta(minutes=3)
    revision.save()
    call_command("publish_scheduled")
    [(kind, _, words)] = of_claims()
    assert kind == "held"
    assert words.startswith("It was to go live on ")
