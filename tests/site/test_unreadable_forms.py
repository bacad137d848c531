"""Faults, line 52: the kind. No form of the desk is a 500 when it comes empty, or out of range."""

import pytest
from django.db import DataError
from django.urls import reverse

from guides.models import GuideIndexPage
from kt_site.middleware import RefuseUnreadable
from tests.factories import make_voucher
from tests.guides.factories import make_article, make_editor, make_guide

pytestmark = [pytest.mark.django_db, pytest.mark.indexed]
HUGE = "99999999999999999999"


@pytest.fixture
def desk(client):
    client.force_login(make_editor())
    return client


@pytest.mark.parametrize("data", [{}, {"title": "💪"}])
def test_page_form_without_its_blocks_is_refused_and_changes_nothing(desk, data):
    """Wagtail's own: it read `steps-count`, which an interrupted upload does not have."""
    guide, article = make_guide("stiff"), make_article("sit")
    add = reverse("wagtailadmin_pages:add", args=["guides", "guidepage", index().pk])
    edits = [reverse("wagtailadmin_pages:edit", args=[page.pk]) for page in (guide, article)]
    for address in [add, *edits]:
        answer = desk.post(address, data)
        assert answer.status_code == 400, address
        assert "We could not read that" in answer.content.decode()
    guide.refresh_from_db()
    assert (guide.title, index().get_children().count()) == ("Stiff", 1)


def index():
    return GuideIndexPage.objects.get()


def test_copy_without_its_fields_is_refused(desk):
    address = reverse("wagtailadmin_pages:copy", args=[make_guide("stiff").pk])
    assert desk.post(address).status_code == 400


@pytest.mark.parametrize("name", ["content_type", "site", "owner"])
def test_filter_with_a_number_that_no_column_takes(desk, name):
    """The error of SQLite is another one than that of PostgreSQL."""
    assert desk.get("/cms/pages/3/", {name: HUGE}).status_code in (200, 400)


@pytest.mark.parametrize("name", ["categories", "partners", "value", "pieces", "least"])
def test_discount_with_a_number_that_no_column_takes(desk, name):
    offer = make_voucher().offers.get()
    for address in ("/cms/discounts/add/", f"/cms/discounts/{offer.pk}/"):
        assert desk.post(address, {name: HUGE}).status_code in (200, 400, 422), address


@pytest.mark.parametrize(("path", "status"), [("/cms/pages/3/", 400), ("/checkout/", None)])
def test_same_error_in_the_shop_is_one_of_the_server(rf, path, status):
    """Whoever keeps the site running must hear of it, above all where money is."""
    answer = RefuseUnreadable(None).process_exception(rf.post(path), DataError("too large"))
    assert (answer and answer.status_code) == status
