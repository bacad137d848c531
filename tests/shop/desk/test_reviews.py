"""Reviews on the desk."""

import pytest
from django.utils.http import urlencode
from oscar.core.loading import get_model
from wagtail.models import ModelLogEntry

from tests.factories import make_product, make_user
from tests.shop.desk.staff import reread, said, sign_in

pytestmark = pytest.mark.django_db
RIGHTS = ("reviews.view_productreview", "desk.moderate_reviews")
Review = get_model("reviews", "ProductReview")


@pytest.fixture
def review(db):
    values = {"score": 4, "title": "Holds <b>", "body": "Three days of runs.", "status": 0}
    return Review.objects.create(product=make_product("roll"), user=make_user(), **values)


def address(action, *reviews):
    query = {"next": "/cms/reviews/waiting/", "id": [review.pk for review in reviews]}
    return f"/cms/bulk/reviews/productreview/{action}/?{urlencode(query, doseq=True)}"


def test_shown_on_the_product_and_taken_off_again(client, review):
    sign_in(client, *RIGHTS)
    page = client.get("/cms/reviews/")
    html = page.content.decode()
    assert "Holds &lt;b&gt;" in html
    assert [tab[2] for tab in page.context["tabs"]] == [1, 0, 0, 1]
    assert review.title in str(client.get(address("approve", review)).context["rows"][0])
    assert said(client.post(address("approve", review), follow=True)) == ["1 review is shown."]
    assert (reread(review).status, reread(review.product).rating) == (Review.APPROVED, 4)
    client.post(address("refuse", review))
    assert (reread(review).status, reread(review.product).rating) == (Review.REJECTED, None)
    entries = ModelLogEntry.objects.filter(action="shop.review").order_by("timestamp")
    assert [(entry.user.email, entry.data["new"]) for entry in entries] == [
        ("staff@example.com", "Approved"),
        ("staff@example.com", "Rejected"),
    ]


def test_a_claim_is_shown_to_who_decides(client, review):
    sign_in(client, *RIGHTS)
    assert "claims" not in client.get("/cms/reviews/").content.decode()
    Review.objects.update(body="It cured my tennis elbow.")
    html = client.get("/cms/reviews/").content.decode()
    assert "Body claims “cured" in html


def test_all_of_the_list_are_those_that_it_shows(client, review):
    sign_in(client, *RIGHTS)
    values = {"score": 1, "title": "Came off", "body": "In the rain.", "status": 0}
    other = Review.objects.create(product=review.product, user=make_user("b@example.com"), **values)
    all_shown = "/cms/bulk/reviews/productreview/approve/?id=all&q=rain&next=/cms/reviews/waiting/"
    assert [row.pk for row in client.get(all_shown).context["rows"]] == [other.pk]
    client.post(all_shown)
    assert (reread(review).status, reread(other).status) == (
        Review.FOR_MODERATION,
        Review.APPROVED,
    )


def test_only_with_the_right_to(client, review):
    sign_in(client, "reviews.view_productreview")
    client.post(address("approve", review))
    assert reread(review).status == Review.FOR_MODERATION
    sign_in(client, email="editor@example.com")
    assert client.get("/cms/reviews/").url == "/cms/"


def test_queries_do_not_grow(client, review, django_assert_max_num_queries):
    sign_in(client, *RIGHTS)
    for number in range(20):
        user = make_user(f"shopper{number}@example.com")
        values = {"score": 4, "title": "Fine", "body": "Fine.", "status": 0}
        Review.objects.create(product=review.product, user=user, **values)
    with django_assert_max_num_queries(14):
        assert len(client.get("/cms/reviews/").context["object_list"]) == 21
