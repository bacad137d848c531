"""One product's page: the variant asked for, its siblings, its specification."""

from decimal import Decimal

import pytest

from tests.factories import (
    PRECUT,
    ROLL,
    Product,
    make_category,
    make_product,
    make_region,
    variant,
)

pytestmark = pytest.mark.django_db


def url(product):
    return f"/shop/{product.slug}_{product.pk}/"


def shown(client, product):
    answer = client.get(url(product))
    assert answer.status_code == 200
    return answer.context["product"]


def test_page_of_a_product_without_variants(client):
    oil = make_product("oil", price="8.50", stock=3, meta_description="Loosens tape.")
    page = shown(client, oil)
    assert (page.id, page.product_id, page.title, page.url) == (oil.pk, oil.pk, "Oil", url(oil))
    assert (page.summary, page.price, page.currency) == ("Loosens tape.", Decimal("8.50"), "USD")
    assert (page.stock.text, page.contents, page.unit_price) == ("3 left", "", None)
    assert (page.colors, page.specs, page.regions, page.category) == ((), (), (), None)


def test_page_of_a_parent_shows_its_first_variant(client):
    box = make_product("box", colors=("blue", "black"))
    page = shown(client, box)
    assert (page.id, page.product_id, page.url) == (variant(box, "blue").pk, box.pk, url(box))


def test_page_of_a_variant_shows_that_variant_under_its_parents_name(client):
    box = make_product("box", colors=("blue", "black"), stock={"blue": 9, "black": 2})
    black = variant(box, "black")
    page = shown(client, black)
    assert (page.id, page.product_id, page.url) == (black.pk, box.pk, url(black))
    assert (page.title, page.stock.text) == ("Box", "2 left")


def test_page_of_a_variant_out_of_stock_shows_that_variant(client):
    box = make_product("box", colors=("blue", "black"), stock={"blue": 0, "black": 9})
    page = shown(client, variant(box, "blue"))
    assert (page.id, page.stock.text) == (variant(box, "blue").pk, "Out of stock")


@pytest.mark.parametrize("slug", ["other", "", "BOX", "box-blue"])
def test_wrong_name_in_the_address_moves_to_the_right_one(client, slug):
    box = make_product("box")
    answer = client.get(f"/shop/{slug}_{box.pk}/")
    assert (answer.status_code, answer["Location"]) == (301, url(box))


def test_private_product_is_not_found(client):
    assert client.get(url(make_product("box", public=False))).status_code == 404


def test_variant_of_a_private_parent_is_not_found(client):
    box = make_product("box", colors=("blue",), public=False)
    assert client.get(url(variant(box, "blue"))).status_code == 404


def test_private_variant_is_not_found(client):
    box = make_product("box", colors=("blue", "black"))
    Product.objects.filter(upc="box-blue").update(is_public=False)
    assert (
        client.get(f"/shop/box-blue_{Product.objects.get(upc='box-blue').pk}/").status_code == 404
    )
    assert [swatch.color for swatch in shown(client, box).colors] == []


@pytest.mark.parametrize("number", ["999999", str(2**31 + 1), "9" * 400])
def test_product_that_never_was_is_not_found(client, number):
    assert client.get(f"/shop/box_{number}/").status_code == 404


def test_description_loses_scripts_and_keeps_its_text(client):
    text = "<p>Soft <b>cotton</b>.</p><script>alert(1)</script><p onclick='x()'>Stays.</p>"
    box = make_product("box", description=text)
    page = client.get(url(box)).content.decode()
    assert "<p>Soft <b>cotton</b>.</p><p>Stays.</p>" in page
    assert "alert(1)" not in page


def test_title_is_shown_as_text(client):
    page = client.get(url(make_product("box", title="<i>Tape</i> & more"))).content.decode()
    assert "&lt;i&gt;Tape&lt;/i&gt; &amp; more</h1>" in page


def test_swatches_name_each_color_with_its_address(client):
    box = make_product("box", colors=("blue", "black"), stock={"blue": 5, "black": 0})
    blue, black = shown(client, box).colors
    assert (blue.color, blue.name, blue.on, blue.available) == ("blue", "Blue", True, True)
    assert (black.color, black.on, black.available) == ("black", False, False)
    assert black.url == url(variant(box, "black"))


def test_product_of_one_color_has_no_swatches(client):
    assert shown(client, make_product("box", colors=("blue",))).colors == ()


def test_specification_is_the_package_then_the_attributes(client):
    box = make_product("box", package=PRECUT)
    for code, name in (("latex", "Latex"), ("origin", "Made in")):
        box.product_class.attributes.create(code=code, name=name, type="text")
    box = Product.objects.get(pk=box.pk)
    box.attr.latex, box.attr.origin = "None", "Utah"
    box.attr.save()
    assert shown(client, box).specs == (
        ("In the pack", "20 strips, 10\u00a0in\u00a0/\u00a025\u00a0cm"),
        ("Fabric", "Cotton"),
        ("Latex", "None"),
        ("Made in", "Utah"),
    )


def test_regions_are_named_from_head_to_toe(client):
    knee, neck = make_region("knee", order=9), make_region("neck", order=1)
    box = make_product("box", colors=("blue",), regions=[knee, neck])
    expected = (("Neck", "/body/neck/"), ("Knee", "/body/knee/"))
    assert shown(client, box).regions == expected
    assert shown(client, variant(box, "blue")).regions == expected


def test_price_of_one_strip_is_shown_for_precut_tape_only(client):
    assert shown(client, make_product("box", price="13.00", package=PRECUT)).unit_price == Decimal(
        "0.65"
    )
    assert shown(client, make_product("roll", package=ROLL)).unit_price is None


def test_crumbs_lead_through_the_category(client):
    box = make_product("box", categories=[make_category("rolls", name="Rolls")])
    assert client.get(url(box)).context["crumbs"] == [
        ("Home", "/"),
        ("Shop", "/shop/"),
        ("Rolls", "/shop/category/rolls/"),
        ("Box", url(box)),
    ]


def test_recommended_products_are_cards_without_the_private_ones(client):
    box, oil, secret = make_product("box"), make_product("oil"), make_product("x", public=False)
    for product in (secret, oil):
        box.primary_recommendations.create(recommendation=product)
    assert [card.title for card in shown(client, box).recommended] == ["Oil"]


def test_out_of_stock_product_cannot_be_added_from_its_page(client):
    page = client.get(url(make_product("box", stock=0))).content.decode()
    assert "/cart/add/" not in page
    assert "Out of stock" in page


def test_product_without_stock_record_shows_its_page(client):
    assert shown(client, make_product("box", stock=None)).price is None
