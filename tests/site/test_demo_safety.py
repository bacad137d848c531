"""The demo guides keep the safety rules, and say openly who their reviewer is."""

import pytest

from guides.models import GuidePage, GuideSignature
from guides.models.safety import findings

pytestmark = [
    pytest.mark.usefixtures("demo"),
    pytest.mark.django_db,
    pytest.mark.indexed,
    pytest.mark.safety,
]


def test_demo_guides_keep_the_safety_rules_and_say_that_their_reviewer_is_a_role(client):
    assert [guide.slug for guide in GuidePage.objects.all() if findings(guide)] == []
    page = client.get("/guides/neck-after-desk-day/").content.decode()
    assert "Demo reviewer, physical therapist: a role of this demo." in page
    assert "reviewedBy" not in page
    assert GuideSignature.objects.filter(signed_by=None).count() == 20
