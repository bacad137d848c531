"""The rating on a product's page."""

import pytest
from oscar.core.loading import get_model

from tests.factories import make_product

pytestmark = pytest.mark.django_db


def url(product):
    return f"/shop/{product.slug}_{product.pk}/"


def shown(client, product):
    return client.get(url(product)).context["product"]


def test_rating_is_of_approved_reviews_only(client):
    oil = make_product("oil")
    rows = get_model("reviews", "ProductReview").objects
    for score, status in ((5, 1), (4, 1), (1, 0), (1, 2)):
        rows.create(
            product=oil, score=score, status=status, title="t", body="b", name="n", email="a@b.co"
        )
    page = shown(client, oil)
    assert (page.rating, page.reviews) == (4.5, 2)
    text = " ".join(client.get(url(oil)).content.decode().split())
    assert f'<a class="quiet-link" href="{url(oil)}reviews/" >4.5 out of 5, 2 reviews</a>' in text


def test_product_that_nobody_reviewed_has_no_rating(client):
    oil = make_product("oil")
    make_review = get_model("reviews", "ProductReview").objects.create
    make_review(product=oil, score=5, status=0, title="t", body="b", name="n", email="a@b.co")
    assert (shown(client, oil).rating, shown(client, oil).reviews) == (None, 0)
    assert "out of 5" not in client.get(url(oil)).content.decode()
