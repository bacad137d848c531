"""Colors of tape are rows: staff add one, and the shop shows it."""

import pytest
from django.test import Client

from shop.tape.models import TapeColor
from tests.factories import PRECUT, make_product
from tests.shop.desk.products.drafts import new_tape, published

from .staff import said, sign_in

pytestmark = pytest.mark.django_db


@pytest.fixture
def merchant(client):
    rights = [f"tape.{act}_tapecolor" for act in ("add", "change", "delete", "view")]
    return sign_in(client, *rights)


def add(client, name, shade="#00aa88", order="9"):
    return client.post("/cms/colors/new/", {"name": name, "shade": shade, "order": order})


def test_new_color_is_in_the_shop(merchant):
    assert add(merchant, "Sea green").status_code == 302
    tape = published(new_tape("blue", "sea-green")).product
    page = merchant.get(tape.get_absolute_url()).content.decode()
    assert "Sea green" in page
    assert "tape--sea-green" in page
    sheet = page.partition('href="/colors-')[2].partition('"')[0]
    css = Client().get(f"/colors-{sheet}")
    assert css["Cache-Control"] == "public, max-age=31536000, immutable"
    assert css.content.decode() == (
        ".tape--sea-green{--c:#00aa88;--wave:none;--on-tape:#fff}"
        ".d-swatch--sea-green{background:#00aa88}"
    )
    assert merchant.get("/colors-old.css")["Location"] == f"/colors-{sheet}"
    assert "Sea green" in merchant.get("/shop/").content.decode()


def test_shop_of_six_colors_has_no_sheet_of_its_own(client):
    assert "/colors-" not in client.get("/shop/").content.decode()
    assert client.get("/colors-old.css").status_code == 404


@pytest.mark.parametrize(
    ("typed", "field", "sentence"),
    [
        ({"name": "blue"}, "name", "There is a color of this name already."),
        ({"name": "Blue-2"}, "name", "A color’s name has letters and spaces."),
        ({"name": "Sea", "shade": "red"}, "shade", "Enter a color such as #2463eb."),
        ({"name": "Sea", "shade": "#12345;"}, "shade", "Enter a color such as #2463eb."),
    ],
)
def test_bad_input_is_said_at_the_field(merchant, typed, field, sentence):
    answer = add(merchant, **typed)
    assert answer.context["form"].errors[field] == [sentence]
    assert TapeColor.objects.count() == 6


def test_color_of_a_product_stays(merchant):
    add(merchant, "Sea")
    sea, blue = TapeColor.objects.get(code="sea"), TapeColor.objects.get(code="blue")
    product = make_product("tape", package=PRECUT | {"color": "sea"})
    for color, why in ((sea, "1 of what you sell has it"), (blue, "guides draw with it")):
        answer = merchant.post(f"/cms/colors/delete/{color.pk}/", follow=True)
        assert said(answer)[-1] == f"“{color}” stays: {why}."
    product.delete()
    merchant.post(f"/cms/colors/delete/{sea.pk}/")
    assert TapeColor.objects.count() == 6
