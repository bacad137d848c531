"""Reviews: read by all once approved, written by whoever has an account, voted on by POST."""

import pytest
from oscar.core.loading import get_model

from tests.factories import ORIGIN, PRECUT, make_product, make_user, variant

pytestmark = pytest.mark.django_db
Review = get_model("reviews", "ProductReview")
FROM_HERE = {"Origin": ORIGIN}
WAITING, APPROVED, REJECTED = 0, 1, 2


def make_review(product, status=APPROVED, email="eve@example.com", **fields):
    values = {"title": "Sticks well", "body": "Three days.", "score": 4}
    return Review.objects.create(
        product=product, user=make_user(email, first_name="Eve"), status=status, **values | fields
    )


def url(product):
    return f"{product.get_absolute_url()}reviews/"


def test_approved_review_is_read_by_all(client, box):
    make_review(box)
    html = " ".join(client.get(url(box)).content.decode().split())
    for words in ("Sticks well", "4 of 5", "Eve", "4.0 of 5, from 1 review"):
        assert words.replace("4.0", "4") in html


@pytest.mark.parametrize("status", [WAITING, REJECTED])
def test_other_review_is_read_by_nobody(client, box, status):
    review = make_review(box, status)
    client.force_login(review.user)
    assert "Sticks well" not in client.get(url(box)).content.decode()
    assert client.get(f"{url(box)}{review.pk}/").status_code == 404
    assert client.post(f"{url(box)}{review.pk}/vote/", headers=FROM_HERE).status_code == 404


def test_reviews_own_address_leads_into_the_list(client, box):
    review = make_review(box)
    assert client.get(f"{url(box)}{review.pk}/")["Location"] == f"{url(box)}#review-{review.pk}"
    other = make_product("oil")
    assert client.get(f"{url(other)}{review.pk}/").status_code == 404


def test_colors_share_the_reviews_of_their_product(client):
    tape = make_product("tape", colors=("blue", "pink"), package=PRECUT)
    assert client.get(url(variant(tape, "pink")))["Location"] == url(tape)
    assert client.get(f"/shop/anything_{tape.pk}/reviews/")["Location"] == url(tape)


def test_private_product_has_no_reviews(client):
    assert client.get(url(make_product("secret", public=False))).status_code == 404


def test_writing_asks_for_a_log_in(client, box):
    assert client.get(f"{url(box)}add/")["Location"] == f"/account/login/?next={url(box)}add/"


def test_written_review_waits_to_be_read(signed_in, shopper, box):
    data = {"title": "Good", "score": 5, "body": "Stays on."}
    assert signed_in.post(f"{url(box)}add/", data)["Location"] == url(box)
    review = Review.objects.get()
    assert (review.user, review.product, review.status) == (shopper, box, WAITING)


def test_second_review_of_a_product_refused(signed_in, shopper, box):
    Review.objects.create(product=box, user=shopper, title="Good", score=5, body="x")
    signed_in.post(f"{url(box)}add/", {"title": "Again", "score": 5, "body": "Stays on."})
    assert Review.objects.count() == 1


def test_review_refused_at_the_fields_keeps_what_was_typed(signed_in, box):
    page = signed_in.post(f"{url(box)}add/", {"title": "Good", "score": 0, "body": ""})
    html = page.content.decode()
    assert set(page.context["form"].errors) == {"score", "body"}
    assert 'value="Good"' in html
    assert 'href="#id_score"' in html
    assert 'id="id_score"' in html


def test_votes_count_once_and_not_for_oneself(signed_in, shopper, box, client):
    review = make_review(box)
    here = f"{url(box)}{review.pk}/vote/"
    assert signed_in.get(here)["Location"] == url(box)
    assert review.votes.count() == 0
    for _ in range(2):
        signed_in.post(here, {"delta": 1}, headers=FROM_HERE)
    client.force_login(review.user)
    client.post(here, {"delta": 1}, headers=FROM_HERE)
    review.refresh_from_db()
    assert (review.total_votes, review.num_up_votes) == (1, 1)


def test_vote_from_another_site_refused(signed_in, box):
    review = make_review(box)
    there = {"Origin": "https://evil.example"}
    page = signed_in.post(f"{url(box)}{review.pk}/vote/", {"delta": 1}, headers=there)
    assert page.status_code == 403
