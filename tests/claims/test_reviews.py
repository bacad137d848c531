"""A shopper's own words are never refused; whoever approves them sees what they claim."""

import pytest
from django.urls import reverse
from oscar.core.loading import get_model

from tests.factories import make_product, make_user

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    ("body", "shown"), [("It cured my back pain.", True), ("It sticks for days.", False)]
)
def test_moderation_shows_what_a_review_claims(client, body, shown):
    reviews = get_model("reviews", "ProductReview").objects
    review = reviews.create(product=make_product("box"), score=5, title="Good", body=body)
    client.force_login(make_user("boss@example.com", is_superuser=True, is_staff=True))
    html = client.get(reverse("dashboard:reviews-update", args=[review.pk])).content.decode()
    assert ("This review makes a medical claim." in html) is shown
    assert ("“cured my back pain”" in html) is shown
