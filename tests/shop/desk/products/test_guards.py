"""What keeps a product right: claims at every door, no deletion, as few queries at every size."""

import pytest
from django.contrib.auth import get_user_model

from claims.publishing import ClaimFound
from shop.catalog.detail import product_page
from shop.desk.products.first_drafts import draft_of
from shop.desk.products.models import ProductDraft
from shop.desk.products.parts import DraftSpec
from tests.factories import make_product
from tests.shop.desk.staff import sign_in

from .drafts import draft_with_rows, published, row_of
from .page import fields

pytestmark = pytest.mark.django_db
SPEC = {"specs-TOTAL_FORMS": "1", "specs-0-name": "Use", "specs-0-text": "Heals pain"}


@pytest.fixture
def boss(client):
    client = sign_in(client)
    get_user_model().objects.update(is_superuser=True)
    return client


def test_claim_in_a_specification_is_refused_by_form_and_service(boss):
    tape = make_product("tape", colors=("blue", "pink"))
    door = f"/cms/product/edit/{draft_of(tape).pk}/"
    sent = fields(boss.get(door)) | SPEC
    page = boss.post(door, sent | {"action-publish": "yes"})
    assert "“Heals”: Tape lies on the skin" in str(page.context["form"].errors)
    assert boss.post(door, sent).status_code == 302  # as a draft
    draft = draft_with_rows(tape)
    with pytest.raises(ClaimFound):
        published(draft)
    assert product_page(tape.pk).specs[0][0] == "In the pack"


def test_claim_in_a_draft_is_kept_and_not_public(boss):
    draft = draft_with_rows(make_product("oil"))
    draft.specs.add(DraftSpec(name="Use", text="For skin"))
    draft.title = "Oil that heals pain"
    draft.save_revision()
    with pytest.raises(ClaimFound):
        draft.latest_revision.publish()
    assert product_page(draft.product_id).title == "Oil"


@pytest.mark.indexed
def test_nobody_deletes_a_draft_not_even_many_at_once(boss):
    draft = draft_of(make_product("oil"))
    boss.post(f"/cms/bulk/desk/productdraft/delete/?next=/cms/product/&id={draft.pk}")
    assert ProductDraft.objects.filter(pk=draft.pk).exists()


@pytest.mark.parametrize("count", [2, 12])
def test_page_asks_as_often_for_2_variants_as_for_12(boss, count, django_assert_num_queries):
    draft = draft_with_rows(make_product("tape", colors=("blue", "pink")))
    row = row_of(draft)
    for number in range(count - 2):
        draft.variants.add(
            type(row)(color="blue", length_cm=number + 1, sku=f"tape-{number}", price="9.99")
        )
    door = f"/cms/product/edit/{published(draft).pk}/"
    boss.get(door)
    with django_assert_num_queries(41):
        boss.get(door)


@pytest.mark.parametrize("count", [1, 15])
def test_list_of_drafts_asks_as_often_at_every_size(boss, count, django_assert_num_queries):
    for number in range(count):
        draft = draft_with_rows(make_product(f"oil-{number}"))
        draft.title = f"Better {number}"
        draft.save_revision()
    boss.get("/cms/product/")
    with django_assert_num_queries(9):
        page = boss.get("/cms/product/").content.decode()
    assert page.count("In the shop; has a draft") == count
