"""What is coming up stands on the desk's home, for who may see the calendar."""

from datetime import timedelta

import pytest
from django.utils import timezone

from tests.factories import make_offer
from tests.site.in_a_role import sign_in

pytestmark = pytest.mark.django_db


@pytest.fixture
def offer(db):
    offer = make_offer("Ten", "Count", 1, "Percentage", 10)
    offer.start_datetime = timezone.now() - timedelta(days=1)
    offer.end_datetime = timezone.now() + timedelta(days=3)
    offer.save()
    return offer


@pytest.mark.parametrize(
    ("role", "seen"), [("Merchandiser", True), ("Editor", True), ("Fulfilment", False)]
)
def test_coming_days_are_on_the_home_of_who_plans_them(client, offer, role, seen):
    sign_in(client, role)
    html = client.get("/cms/").content.decode()
    assert ("Coming up in 14 days" in html) == seen
    assert (f'href="/cms/discounts/{offer.pk}/"' in html) == (role == "Merchandiser")


def test_nothing_coming_up_says_nothing(client, offer):
    offer.end_datetime = timezone.now() + timedelta(days=20)
    offer.save()
    sign_in(client, "Merchandiser")
    assert "Coming up" not in client.get("/cms/").content.decode()
