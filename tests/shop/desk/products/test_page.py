"""The page of a product at the desk."""

from decimal import Decimal

import pytest
from django.contrib.auth import get_user_model
from django.urls import reverse
from wagtail.admin.admin_url_finder import AdminURLFinder

from shop.catalog.detail import product_page
from shop.desk.inventory.changes import change_record
from shop.desk.products.first_drafts import draft_of
from shop.desk.products.models import ProductDraft
from tests.factories import Product, make_product, make_region, make_user, variant
from tests.shop.desk.staff import sign_in

from .page import fields

pytestmark = pytest.mark.django_db
RIGHTS = [
    "partner.view_stockrecord",
    *(f"desk.{one}_productdraft" for one in ("add", "change", "publish", "lock", "unlock")),
]


@pytest.fixture
def merchant(client):
    return sign_in(client, *RIGHTS)


@pytest.fixture
def tape():
    return make_product("tape", colors=("blue", "pink"), regions=[make_region("knee")])


def edit(product):
    return reverse("product:edit", args=[draft_of(product).pk])


def test_list_leads_to_the_page(merchant, tape):
    pink = variant(tape, "pink")
    door = reverse("product:of", args=[pink.pk])
    page = merchant.get(door, follow=True)
    assert page.redirect_chain == [(edit(tape), 302)]
    assert "50 in stock, 0 held" in " ".join(page.content.decode().split())


def test_form_sent_as_it_came_changes_nothing(merchant, tape):
    sent = fields(merchant.get(edit(tape)))
    answer = merchant.post(edit(tape), sent | {"action-publish": "yes"})
    assert answer.status_code == 302
    assert [one.pk for one in Product.objects.order_by("pk")] == [
        tape.pk,
        *tape.children.order_by("pk").values_list("pk", flat=True),
    ]
    draft = ProductDraft.objects.get()
    assert (draft.live, draft.variants.count(), draft.regions.count()) == (True, 2, 1)


def test_draft_leaves_the_shop_alone(merchant, tape):
    sent = fields(merchant.get(edit(tape))) | {"title": "Better tape"}
    merchant.post(edit(tape), sent)
    assert product_page(tape.pk).title == "Tape"
    assert ProductDraft.objects.get().has_unpublished_changes
    merchant.post(edit(tape), fields(merchant.get(edit(tape))) | {"action-publish": "yes"})
    assert product_page(tape.pk).title == "Better tape"


def test_price_of_the_list_is_in_the_form(merchant, tape):
    door, record = edit(tape), variant(tape, "blue").stockrecords.get()
    change_record(record.pk, "price", Decimal("12.99"), Decimal("14.49"), None)
    sent = fields(merchant.get(door))
    assert (sent["variants-0-price"], sent["variants-0-price_base"]) == ("14.49", "14.49")
    merchant.post(door, sent | {"variants-0-price": "13.00", "action-publish": "yes"})
    record.refresh_from_db()
    assert record.price == Decimal("13.00")


@pytest.mark.parametrize(
    ("field", "typed", "sentence"),
    [
        ("title", "", "This field is required."),
        ("variants-0-price", "", "Enter a price from $0.01 to $99,999.99."),
        ("variants-0-price", "abc", "Enter a number."),
        ("variants-0-price", "-3", "Enter a price from $0.01 to $99,999.99."),
        ("variants-0-compare_price", "2", "Enter more than the price of $12.99, or nothing."),
        ("variants-0-sku", "tape-pink", "Two rows of this product have this SKU."),
        ("variants-0-sku", "oil", "“Oil” has this SKU already."),
        ("variants-0-barcode", "oil", "“Oil” has this barcode already."),
        ("variants-0-sku", "", "Give it a SKU, by which it is found and packed."),
        ("variants-0-color", "", "Choose its color: shoppers tell variants by it."),
        ("variants-0-color", "pink", "Two rows of this product have this color and length."),
        ("variants-0-strips", "99999999999999", "Ensure this value is less than"),
        ("variants-0-key", "no key", "could not be saved due to errors"),
        ("variants-0-grams", "1e9", "Enter a whole number."),
        ("regions-0-place", "0", "Ensure this value is greater than or equal to 1."),
        ("summary", "It heals pain", "heals"),
    ],
)
def test_bad_input_is_said_at_the_field(merchant, tape, field, typed, sentence):
    """Faults, line 2: -5.00 was saved and sold. Nothing is changed, and all of it stays typed."""
    make_product("oil")
    sent = fields(merchant.get(edit(tape))) | {"action-publish": "yes", field: typed}
    sent["meta_title"] = "Typed, and kept"
    page = merchant.post(edit(tape), sent)
    text = page.content.decode()
    assert page.status_code == 200
    assert sentence in text
    assert "Typed, and kept" in text
    assert product_page(tape.pk).title == "Tape"
    assert not ProductDraft.objects.get().has_unpublished_changes


def test_second_person_is_stopped(client, merchant, tape):
    door = edit(tape)
    mine = fields(merchant.get(door)) | {"title": "Mine"}
    merchant.post(door, fields(merchant.get(door)) | {"title": "Theirs"})
    page = merchant.post(door, mine | {"action-publish": "yes"})
    assert "staff@example.com saved this product while you had it open" in page.content.decode()
    draft = ProductDraft.objects.get().get_latest_revision_as_object()
    assert (draft.title, product_page(tape.pk).title) == ("Theirs", "Tape")
    again = fields(page)
    assert again["title"] == "Mine"
    merchant.post(door, again | {"action-publish": "yes"})
    assert product_page(tape.pk).title == "Mine"


def test_locked_product_is_not_saved(client, tape):
    door = edit(tape)
    sign_in(client, *RIGHTS, email="first@example.com")
    sent = fields(client.get(door)) | {"title": "Other"}
    client.post(reverse("product:lock", args=[draft_of(tape).pk]))
    sign_in(client, *RIGHTS, email="second@example.com")
    assert "could not be saved as it is locked" in client.post(door, sent).content.decode()
    assert not ProductDraft.objects.get().has_unpublished_changes


def test_preview_is_the_shops_page_and_leaves_nothing(merchant, tape):
    door = reverse("product:preview_on_edit", args=[draft_of(tape).pk])
    sent = fields(merchant.get(edit(tape))) | {"title": "Never seen", "variants-0-price": "5.00"}
    assert merchant.post(door, sent).json() == {"is_valid": True, "is_available": True}
    page = merchant.get(door).content.decode()
    assert "<h1" in page
    assert "Never seen" in page
    assert "5.00" in page
    assert product_page(tape.pk).title == "Tape"
    assert variant(tape, "blue").stockrecords.get().price == Decimal("12.99")


def test_nobody_deletes(merchant, tape):
    merchant.get(edit(tape))
    assert merchant.get(f"/cms/product/delete/{draft_of(tape).pk}/").status_code == 404
    assert "delete" not in [one.name for one in ProductDraft.snippet_viewset.get_urlpatterns()]


def test_chooser_leads_to_the_page(merchant, tape):
    user = get_user_model().objects.get()
    assert AdminURLFinder(user).get_edit_url(tape) == f"/cms/product/of/{tape.pk}/"
    assert AdminURLFinder(make_user("other@example.com")).get_edit_url(tape) is None
