"""A color is shown by its own picture: in the cart, at checkout, in what a guide needs."""

from decimal import Decimal

import pytest

from shop.catalog.selectors import product_cards, with_pictures
from shop.tape.matching import matches_for_needs
from shop.tape.models import TapePackage
from shop.tape.packages import StripNeed
from tests.factories import make_picture, make_product, make_shipping, put_in_cart, variant

pytestmark = pytest.mark.django_db


@pytest.fixture
def box(django_capture_on_commit_callbacks):
    """Blue and pink, each with its picture; black without one."""
    box = make_product("box", colors=("blue", "pink", "black"))
    with django_capture_on_commit_callbacks(execute=True):
        make_picture(box, "family.png")
        for color in ("blue", "pink"):
            make_picture(variant(box, color), f"{color}.png")
    return box


def test_each_variant_of_a_card_has_its_own_pictures_or_the_familys(box):
    (card,) = product_cards([box.pk])
    assert {v.color: [p.alt for p in v.pictures] for v in card.variants} == {
        "blue": ["blue.png"],
        "pink": ["pink.png"],
        "black": ["family.png"],
    }


@pytest.mark.parametrize(("color", "alt"), [("pink", "pink.png"), ("black", "family.png")])
def test_cart_and_checkout_show_the_color_that_was_put_in(client, box, color, alt):
    make_shipping()
    put_in_cart(client, variant(box, color))
    for address in ("/cart/", "/checkout/"):
        page = client.get(address)
        assert [line.picture.alt for line in page.context["lines"]] == [alt]
        assert f'alt="{alt}"' in page.content.decode()
        assert 'alt="blue.png"' not in page.content.decode()


def test_match_of_another_variant_brings_its_picture(box):
    TapePackage.objects.filter(product__upc="box-blue").update(length_cm=5)
    needs = [StripNeed("I", Decimal(25), Decimal(5))]
    (match,) = matches_for_needs(needs, pinned_ids=[box.pk])
    assert match.card.id == variant(box, "pink").pk
    (card,) = with_pictures([match.card])
    assert card.picture.alt == "pink.png"
    assert [picture.alt for picture in card.pictures] == ["pink.png"]


def test_match_in_the_guides_color_brings_its_picture(box):
    needs = [StripNeed("I", Decimal(25), Decimal(5))]
    (match,) = matches_for_needs(needs, pinned_ids=[box.pk], color="pink")
    assert with_pictures([match.card])[0].picture.alt == "pink.png"
