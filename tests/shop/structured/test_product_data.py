"""A product in the words of schema.org: the prices, stock and stars that the page shows."""

from decimal import Decimal

import pytest
from django.core.cache import cache
from oscar.core.loading import get_model

from guides.models import HomePage, StandardPage
from shop.catalog.detail import product_page
from shop.delivery.models import ShippingRate
from shop.structured.identifiers import gtin_of
from shop.structured.products import product_data
from tests.factories import PRECUT, make_picture, make_product, make_user, variant
from tests.structured import graph_of, of_type, problems

pytestmark = pytest.mark.django_db
SITE = "http://testserver"


def data(product):
    return product_data(product_page(product.pk))


def review(product, score, status):
    get_model("reviews", "ProductReview").objects.create(
        product=product,
        score=score,
        status=status,
        title="T",
        body="B",
        user=make_user(f"{score}@x.org"),
    )
    product.update_rating()


def test_product_without_colors(django_capture_on_commit_callbacks):
    box = make_product("box", price="12.90", package=PRECUT, meta_description="Twenty strips.")
    with django_capture_on_commit_callbacks(execute=True):  # the library takes it in
        make_picture(box)
    (thing,) = data(box)
    url = f"{SITE}/shop/box_{box.pk}/"
    assert thing == {
        "@type": "Product",
        "name": "Box, Blue",
        "sku": "box",
        "brand": {"@type": "Brand", "name": "KT Tape"},
        "url": url,
        "color": "Blue",
        "description": "Twenty strips.",
        "image": [f"{SITE}{product_page(box.pk).pictures[0].src}"],
        "offers": {
            "@type": "Offer",
            "url": url,
            "price": "12.90",
            "priceCurrency": "USD",
            "availability": "https://schema.org/InStock",
            "itemCondition": "https://schema.org/NewCondition",
        },
    }


def test_brand_numbers_shipping_and_returns_are_said(client, shipping):
    """Faults, line 32: `sku` was a row number, and none of the others were there."""
    HomePage.objects.get().add_child(
        instance=StandardPage(title="Returns", slug="returns", lead="How.", live=True)
    )
    cache.clear()
    ShippingRate.objects.filter(code="express").update(countries="US CA", days_from=1, days_to=2)
    box = make_product("4006381333931", slug="pen")
    box.stockrecords.update(partner_sku="PEN-1")
    (thing,) = data(box)
    assert (thing["sku"], thing["gtin"]) == ("PEN-1", "4006381333931")
    assert thing["brand"]["name"] == "KT Tape"
    offer = thing["offers"]
    assert offer["hasMerchantReturnPolicy"]["merchantReturnLink"] == f"{SITE}/returns/"
    assert [
        (
            one["shippingDestination"]["addressCountry"],
            one["shippingRate"]["value"],
            one["deliveryTime"]["transitTime"]["minValue"],
        )
        for one in offer["shippingDetails"]
    ] == [("US", "4.95", 3), ("CA", "12.95", 1)]
    graph = graph_of(client.get(box.get_absolute_url()).content)
    assert problems(graph, SITE) == []
    box.stockrecords.update(price=Decimal("35.00"))
    assert data(box)[0]["offers"]["shippingDetails"][0]["shippingRate"]["value"] == "0.00"


@pytest.mark.parametrize(
    ("upc", "gtin"),
    [
        ("4006381333931", "4006381333931"),
        ("4006381333930", ""),
        ("73513537", "73513537"),
        ("036000291452", "036000291452"),
        ("original-precut", ""),
        ("", ""),
    ],
)
def test_only_a_number_with_its_check_digit_is_a_gtin(upc, gtin):
    assert gtin_of(upc) == gtin


def test_colors_are_variants_with_their_own_address_price_and_stock():
    box = make_product("box", colors=("blue", "pink"), stock={"blue": 3, "pink": 0})
    pink = variant(box, "pink")
    pink.stockrecords.update(price=Decimal("9.99"))
    (group,) = data(box)
    assert (group["@type"], group["url"]) == ("ProductGroup", f"{SITE}/shop/box_{box.pk}/")
    offers = {
        one["color"]: (one["offers"]["price"], one["offers"]["availability"].rpartition("/")[2])
        for one in group["hasVariant"]
    }
    assert offers == {"Blue": ("12.99", "InStock"), "Pink": ("9.99", "OutOfStock")}
    addresses = [one["url"] for one in group["hasVariant"]]
    assert addresses[1] == f"{SITE}/shop/box-pink_{pink.pk}/"
    assert product_data(product_page(pink.pk)) == [group]  # each color's page says the same


def test_private_color_is_not_offered():
    box = make_product("box", colors=("blue", "pink"))
    type(box).objects.filter(pk=variant(box, "pink").pk).update(is_public=False)
    (thing,) = data(box)
    assert "Pink" not in str(thing)


def test_page_and_data_agree_on_every_price_and_currency(client):
    box = make_product("box", colors=("blue", "pink"), price="7.50")
    for color in ("blue", "pink"):
        response = client.get(variant(box, color).get_absolute_url())
        shown = response.context_data["product"]
        graph = graph_of(response.content)
        assert problems(graph, SITE) == []
        products = of_type(graph, "Product")
        offers = [one["offers"] for one in products if one["sku"] == f"box-{color}"]
        assert [(o["price"], o["priceCurrency"]) for o in offers] == [("7.50", shown.currency)]
        assert f"${offers[0]['price']}" in response.content.decode()


def test_price_change_shows_at_once(client):
    box = make_product("box")
    box.stockrecords.update(price=Decimal("1.00"))
    (offer,) = of_type(graph_of(client.get(box.get_absolute_url()).content), "Offer")
    assert offer["price"] == "1.00"


def test_product_without_a_price_is_not_offered(client):
    box = make_product("box", stock=None)
    assert data(box) == []
    graph = graph_of(client.get(box.get_absolute_url()).content)
    assert [thing["@type"] for thing in graph] == ["BreadcrumbList"]


def test_stars_only_of_approved_reviews():
    box = make_product("box")
    review(box, 1, 0)
    assert "aggregateRating" not in data(box)[0]
    review(box, 5, 1)
    review(box, 4, 1)
    assert data(box)[0]["aggregateRating"] == {
        "@type": "AggregateRating",
        "ratingValue": 4.5,
        "reviewCount": 2,
        "bestRating": 5,
        "worstRating": 1,
    }
