"""What publishing refuses is said above the form; its writer mends it there and goes on."""

from decimal import Decimal

import pytest

from shop.catalog.detail import product_page
from shop.desk.inventory.changes import change_record
from shop.desk.products.first_drafts import draft_of
from shop.desk.products.models import ProductDraft
from shop.desk.products.parts import VariantKey
from tests.factories import make_product, variant
from tests.shop.desk.staff import sign_in

from .page import fields

pytestmark = pytest.mark.django_db
PUBLISH = {"action-publish": "yes"}


@pytest.fixture
def merchant(client):
    return sign_in(client, *(f"desk.{act}_productdraft" for act in ("add", "change", "publish")))


@pytest.fixture
def tape():
    return make_product("tape", colors=("blue", "pink"))


def test_price_that_changed_while_the_form_was_open(merchant, tape):
    door = f"/cms/product/edit/{draft_of(tape).pk}/"
    sent = fields(merchant.get(door)) | {"variants-0-price": "10.00", "title": "New words"}
    record = variant(tape, "blue").stockrecords.get()
    change_record(record.pk, "price", Decimal("12.99"), Decimal("14.00"), None)
    page = merchant.post(door, sent | PUBLISH)
    assert "Blue, price: Changed meanwhile to 14.00; you typed 10.00." in page.content.decode()
    assert (product_page(tape.pk).title, ProductDraft.objects.get().revisions.count()) == (
        "Tape",
        1,
    )
    again = fields(page)
    assert (again["title"], again["variants-0-price"]) == ("New words", "10.00")
    assert merchant.post(door, again | PUBLISH).status_code == 302
    record.refresh_from_db()
    assert (record.price, product_page(tape.pk).title) == (Decimal("10.00"), "New words")


def test_row_of_another_product_is_refused(merchant, tape):
    other = make_product("other", colors=("blue", "pink"))
    draft_of(other)
    key = VariantKey.objects.get(product=variant(other, "blue")).key
    door = f"/cms/product/edit/{draft_of(tape).pk}/"
    sent = fields(merchant.get(door)) | {"variants-0-key": str(key)}
    page = merchant.post(door, sent | PUBLISH)
    assert "belongs to another product" in page.content.decode()
    assert variant(other, "blue").upc == "other-blue"


def test_new_product_that_is_refused_once_is_published_then(merchant, tape):
    draft_of(tape)
    page = merchant.get("/cms/product/add/")
    sent = fields(page) | {"title": "Oil", "kind": str(tape.product_class_id)}
    sent |= {"variants-TOTAL_FORMS": "1", "variants-0-sku": "oil", "variants-0-price": "5"}
    foreign = {"variants-0-key": str(VariantKey.objects.first().key)}
    page = merchant.post("/cms/product/add/", sent | foreign | PUBLISH)
    assert "belongs to another product" in page.content.decode()
    assert ProductDraft.objects.count() == 1
    again = fields(page) | {"variants-0-key": ""}
    assert again["title"] == "Oil"
    assert merchant.post("/cms/product/add/", again | PUBLISH).status_code == 302
    assert product_page(ProductDraft.objects.get(title="Oil").product_id).title == "Oil"


def test_refused_new_product_is_not_there(merchant, tape):
    page = merchant.get("/cms/product/add/")
    sent = fields(page) | {"title": "Copy", "kind": str(tape.product_class_id)}
    sent |= {"variants-TOTAL_FORMS": "1", "variants-0-sku": "tape-blue", "variants-0-price": "5"}
    page = merchant.post("/cms/product/add/", sent | PUBLISH)
    assert "“Tape” has this SKU already." in page.content.decode()
    assert ProductDraft.objects.filter(title="Copy").count() == 0
