"""What the cart says before checkout: what is missing to free shipping, when it arrives, for how
many tapings it is enough."""

from decimal import Decimal

import pytest

from shop.delivery.models import ShippingRate
from tests.factories import PRECUT, make_offer, make_product, put_in_cart
from tests.guides.factories import make_guide

pytestmark = pytest.mark.django_db


def cart(client):
    page = client.get("/cart/")
    return page.context, " ".join(page.content.decode().split())


def test_cart_says_what_is_missing_to_free_shipping(client, box, shipping):
    """Faults, line 28: from the offer's data, which begins at $35."""
    put_in_cart(client, box)
    context, words = cart(client)
    assert context["to_free_shipping"] == Decimal("22.01")
    assert "<b>$22.01</b> to free shipping" in words
    put_in_cart(client, box, 2)
    context, words = cart(client)
    assert (context["totals"]["shipping"], context["to_free_shipping"]) == (0, None)
    assert "to free shipping" not in words


def test_shop_without_such_an_offer_promises_none(client, box):
    ShippingRate.objects.create(code="standard", name="Standard", price=Decimal("4.95"))
    make_offer("Half shipping", "Value", "35.00", "Shipping percentage", 50)
    put_in_cart(client, box)
    assert cart(client)[0]["to_free_shipping"] is None


def test_cart_says_when_it_arrives(client, box, shipping):
    """Faults, line 28."""
    put_in_cart(client, box)
    context, words = cart(client)
    assert context["totals"]["arrives"].startswith("Arrives ")
    assert f"Standard. {context['totals']['arrives']}</span>" in words


def test_promo_code_is_folded_away_and_codes_in_use_are_not(client, box, shipping):
    """Faults, line 28: the field was always open."""
    put_in_cart(client, box)
    _, words = cart(client)
    assert '<details> <summary class="quiet-link">Promo code</summary> <form method="post"' in words
    assert "<details open" not in words


def test_product_without_a_guide_says_nothing_of_tapings(client):
    put_in_cart(client, make_product("tin"))
    assert "Enough for" not in cart(client)[1]


def test_tape_of_a_guide_says_for_how_many_tapings_it_is_enough(client):
    """Faults, line 28: two boxes of 20 strips, two of which a taping takes."""
    guide = make_guide("neck-guide", strips=[{}, {}])
    tape = make_product("tape", package=PRECUT | {"color": "blue"})
    put_in_cart(client, tape, 2, guide=guide.pk)
    put_in_cart(client, make_product("tin"), guide=guide.pk)
    assert "Enough for 20 tapings of this guide." in cart(client)[1]
