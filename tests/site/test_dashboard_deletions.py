"""What something else stands on is not deleted in the dashboard; the sentence names what."""

import pytest
from django.contrib.messages import get_messages
from django.urls import reverse
from oscar.core.loading import get_model

from tests.factories import (
    make_category,
    make_offer,
    make_product,
    make_region,
)
from tests.guides.factories import make_article, make_guide
from tests.site.dashboard_people import sign_in_merchant

pytestmark = pytest.mark.django_db


@pytest.fixture
def merchant(client):
    return sign_in_merchant(client)


def delete(client, page, row):
    """What is said instead of deleting; empty if the row is gone."""
    answer = client.post(reverse(f"dashboard:{page}-delete", args=[row.pk]))
    assert answer.status_code == 302
    if type(row).objects.filter(pk=row.pk).exists():
        assert answer.url == reverse(f"dashboard:{page}-delete", args=[row.pk])
        return " ".join(str(message) for message in get_messages(answer.wsgi_request))
    return ""


@pytest.mark.indexed
def test_a_product_of_pages_and_regions(merchant):
    """Faults, line 37: guides, articles and regions lost their product without a word."""
    tape, other = make_product("tape", regions=[make_region("neck")]), make_product("other")
    make_guide("desk-day", pinned=[tape])
    make_article("sit", body=[("heading", {"text": "Why"}), ("product", tape.pk)])
    assert delete(merchant, "catalogue-product", tape) == (
        "“Tape” is used by “Desk day”, “Neck”, “Sit”. Change that first; then it can be deleted."
    )
    assert delete(merchant, "catalogue-product", other) == ""


def test_a_category_with_products_below_it(merchant):
    """Faults, line 37: a category goes with those below it, and their products stand nowhere."""
    care = make_category("care")
    oils, empty = make_category("oils", parent=care), make_category("empty")
    make_product("oil", categories=[oils])
    named = "“Care” is used by “Oil”. Change that first; then it can be deleted."
    assert delete(merchant, "catalogue-category", care) == named
    assert delete(merchant, "catalogue-category", empty) == ""


def test_a_category_that_an_offer_names(merchant):
    care = make_category("care")
    get_model("offer", "Range").objects.create(name="Care only").included_categories.add(care)
    assert "“Care only”" in delete(merchant, "catalogue-category", care)


def test_a_range_of_an_offer(merchant):
    """Faults, line 37: a range takes its offers and codes along."""
    offer = make_offer("Spring", "Count", 1, "Percentage", 10)
    unused = get_model("offer", "Range").objects.create(name="Unused")
    assert "is used by “Spring”." in delete(merchant, "range", offer.benefit.range)
    assert delete(merchant, "range", unused) == ""


def test_a_partner_with_stock(merchant):
    """Faults, line 37: a partner takes the stock records of all its products along."""
    partner = make_product("tape").stockrecords.get().partner
    for number in range(4):
        make_product(f"box-{number}")
    said = delete(merchant, "partner", partner)
    assert "is used by “Box 0”, “Box 1”, “Box 2” and 2 more." in said


def test_who_may_not_delete_is_told_nothing(client):
    partner = make_product("box").stockrecords.get().partner
    answer = client.post(reverse("dashboard:partner-delete", args=[partner.pk]))
    assert "login" in answer.url
    assert not list(get_messages(answer.wsgi_request))
