"""What a bought cart leaves behind is deleted without asking what points at it."""

import pytest
from oscar.core.loading import get_model

from shop.checkout.models import OfferClaim, StockHold
from shop.sources.models import CartLineSource
from tests.factories import make_product, put_in_cart
from tests.guides.factories import make_guide
from tests.shop.checkout_form import agree, client_with, pay

LineAttribute, Line = (get_model("basket", name) for name in ("LineAttribute", "Line"))


def pointing_at(model) -> set:
    return {relation.related_model for relation in model._meta.related_objects}


def test_nothing_but_these_points_at_what_is_deleted_at_once():
    assert pointing_at(Line) == {LineAttribute, CartLineSource}
    leaves = (StockHold, OfferClaim, LineAttribute, CartLineSource)
    assert [pointing_at(model) for model in leaves] == [set()] * 4


@pytest.mark.django_db
@pytest.mark.usefixtures("shipping")
def test_bought_lines_go_with_their_sources_and_others_stay(box):
    client = client_with(box, 2)
    put_in_cart(client, make_product("with-guide"), guide=make_guide("guide").pk)
    attempt = agree(client)
    put_in_cart(client, make_product("later"), guide=make_guide("another").pk)
    pay(client, attempt)
    (left,) = Line.objects.all()
    assert (left.product.upc, left.quantity, left.basket.status) == ("later", 1, "Open")
    assert CartLineSource.objects.get().line == left
    assert not StockHold.objects.exists() and not OfferClaim.objects.exists()
