"""Versions of a product: compared, taken back, published again, taken out of the shop."""

import pytest
from wagtail.models import ModelLogEntry

from shop.catalog.detail import product_page
from shop.desk.products.models import ProductDraft
from tests.factories import make_product
from tests.shop.desk.staff import sign_in

from .drafts import draft_with_rows, published, row_of
from .page import fields

pytestmark = pytest.mark.django_db


@pytest.fixture
def merchant(client):
    acts = ("add", "change", "publish", "lock", "unlock")
    return sign_in(client, "partner.view_stockrecord", *(f"desk.{a}_productdraft" for a in acts))


@pytest.fixture
def draft():
    draft = draft_with_rows(make_product("tape", colors=("blue", "pink")))
    draft.title = "Better tape"
    row_of(draft, "pink").price = "9.50"
    return published(draft)


def test_versions_are_compared_with_their_rows(merchant, draft):
    first, second = draft.revisions.order_by("pk")
    page = merchant.get(
        f"/cms/product/history/{draft.pk}/revisions/compare/{first.pk}...{second.pk}/"
    )
    text = page.content.decode()
    assert page.status_code == 200
    assert "Better" in text
    assert "9.50" in text
    assert merchant.get(f"/cms/product/history/{draft.pk}/").status_code == 200


def test_old_version_is_taken_back(merchant, draft):
    first = draft.revisions.order_by("pk").first()
    door = f"/cms/product/history/{draft.pk}/revisions/{first.pk}/revert/"
    sent = fields(merchant.get(door))
    merchant.post(door, sent | {"action-publish": "yes"})
    page = product_page(draft.product_id)
    assert (page.title, len(page.variants)) == ("Tape", 2)
    assert {str(variant.price) for variant in page.variants} == {"12.99", "9.50"}


def test_product_is_taken_out_of_the_shop_and_put_back(merchant, draft):
    merchant.post(f"/cms/product/unpublish/{draft.pk}/")
    assert product_page(draft.product_id) is None
    door = f"/cms/product/edit/{draft.pk}/"
    merchant.post(door, fields(merchant.get(door)) | {"action-publish": "yes"})
    assert product_page(draft.product_id).title == "Better tape"
    assert ProductDraft.objects.get().live


def test_each_step_is_in_the_history(merchant, draft):
    actions = set(ModelLogEntry.objects.values_list("action", flat=True))
    assert {"wagtail.publish", "shop.price"} <= actions


def test_version_of_another_product_is_not_opened(merchant, draft):
    other = draft_with_rows(make_product("oil")).latest_revision
    door = f"/cms/product/history/{draft.pk}/revisions/{other.pk}/revert/"
    assert merchant.get(door).status_code == 404
