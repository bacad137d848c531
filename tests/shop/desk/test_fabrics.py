"""Fabrics of tape are rows: staff add one that behaves like one of three kinds."""

import pytest

from shop.desk.products.first_drafts import draft_of
from shop.desk.products.models import ProductDraft
from shop.tape.models import TapeFabric, TapePackage
from tests.factories import PRECUT, make_product
from tests.shop.desk.products.drafts import new_tape, published
from tests.shop.desk.products.page import fields

from .staff import said, sign_in

pytestmark = pytest.mark.django_db
DESK = [f"desk.{one}_productdraft" for one in ("add", "change", "publish")]


@pytest.fixture
def merchant(client):
    rights = [f"tape.{act}_tapefabric" for act in ("add", "change", "delete", "view")]
    return sign_in(client, "partner.view_stockrecord", *DESK, *rights)


def add(client, name="Bamboo", like="gentle", order="9"):
    return client.post("/cms/fabrics/new/", {"name": name, "like": like, "order": order})


def names():
    return list(TapeFabric.objects.values_list("name", flat=True))


def test_three_kinds_are_there_from_the_start():
    rows = list(TapeFabric.objects.values_list("code", "name", "like"))
    assert rows == [
        ("cotton", "Cotton", "cotton"),
        ("synthetic", "Synthetic", "synthetic"),
        ("gentle", "Gentle adhesive", "gentle"),
    ]


def test_new_fabric_is_offered_saved_and_shown(merchant):
    assert add(merchant, "  Soft   bamboo ").status_code == 302
    assert "Soft bamboo" in merchant.get("/cms/fabrics/").content.decode()
    tape = published(new_tape("blue", material="soft-bamboo"))
    door = f"/cms/product/edit/{tape.pk}/"
    page = merchant.get(door)
    chosen = '<option value="soft-bamboo" selected>Soft bamboo</option>'
    assert page.content.decode().count(chosen) == 1
    assert merchant.post(door, fields(page) | {"action-publish": "yes"}).status_code == 302
    assert TapePackage.objects.get().material == "soft-bamboo"
    shown = merchant.get(tape.product.get_absolute_url()).content.decode()
    assert "Soft bamboo" in shown


def test_draft_of_a_product_that_came_another_way_keeps_its_fabric(merchant):
    add(merchant)
    product = make_product("tape", package=PRECUT | {"material": "bamboo"})
    assert draft_of(product).material == "bamboo"


@pytest.mark.parametrize(
    ("typed", "field", "sentence"),
    [
        ({"name": "cotton"}, "name", "There is a fabric of this name already."),
        ({"name": "Bamboo-2"}, "name", "A fabric’s name has letters and spaces."),
        ({"name": ""}, "name", "This field is required."),
        ({"name": "B" * 21}, "name", "Ensure this value has at most 20 characters (it has 21)."),
        ({"like": ""}, "like", "This field is required."),
        (
            {"like": "silk"},
            "like",
            "Select a valid choice. silk is not one of the available choices.",
        ),
        ({"order": "-1"}, "order", "Ensure this value is greater than or equal to 0."),
        ({"order": "1001"}, "order", "Ensure this value is less than or equal to 1000."),
    ],
)
def test_bad_input_is_said_at_the_field(merchant, typed, field, sentence):
    answer = add(merchant, **typed)
    assert answer.context["form"].errors[field] == [sentence]
    assert names() == ["Cotton", "Synthetic", "Gentle adhesive"]


def test_renamed_fabric_keeps_its_address_and_a_kind_what_it_is(merchant):
    gentle = TapeFabric.objects.get(code="gentle")
    sent = {"name": "Soft", "like": "cotton", "order": "3"}
    merchant.post(f"/cms/fabrics/edit/{gentle.pk}/", sent)
    gentle.refresh_from_db()
    assert (gentle.name, gentle.code, gentle.like) == ("Soft", "gentle", "gentle")
    errors = add(merchant, "Gentle").context["form"].errors
    assert errors["name"] == ["“Soft” had this name, and addresses have it still."]


def test_claim_in_a_name_is_refused(merchant):
    assert add(merchant, "Heals pain").status_code == 200
    assert names() == ["Cotton", "Synthetic", "Gentle adhesive"]


def test_fabric_that_is_used_stays(merchant):
    add(merchant)
    bamboo, cotton = (TapeFabric.objects.get(code=code) for code in ("bamboo", "cotton"))
    draft = new_tape("blue", material="bamboo")
    product = make_product("tape", package=PRECUT | {"material": "bamboo"})

    def refused(fabric):
        return said(merchant.post(f"/cms/fabrics/delete/{fabric.pk}/", follow=True))[-1]

    assert refused(cotton) == "“Cotton” stays: other fabrics behave like it."
    assert refused(bamboo) == "“Bamboo” stays: 1 of what you sell has it."
    product.delete()
    assert refused(bamboo) == "“Bamboo” stays: a draft of a product has it."
    draft.delete()
    merchant.post(f"/cms/fabrics/delete/{bamboo.pk}/")
    assert names() == ["Cotton", "Synthetic", "Gentle adhesive"]


def test_unknown_fabric_is_refused_at_the_product(merchant):
    door = f"/cms/product/edit/{draft_of(make_product('tape', package=PRECUT)).pk}/"
    sent = fields(merchant.get(door)) | {"material": "silk"}
    page = merchant.post(door, sent)
    assert page.context["form"].errors["material"] == ["There is no such fabric."]
    assert ProductDraft.objects.get().material == "cotton"
