"""A product with an option that must be chosen, which only an import can write."""

import pytest
from oscar.core.loading import get_model

from tests.factories import make_product, put_in_cart, variant

pytestmark = pytest.mark.django_db


def option(required):
    make = get_model("catalogue", "Option").objects.create
    return make(name="Name on the box", code=f"name-{required}", required=required)


@pytest.mark.parametrize("of", ["product", "type"])
def test_required_option_is_not_passed_over(client, box, cart_of, sentences, of):
    """Faults, line 31: the cart took the product without the answer."""
    kept = box.product_options if of == "product" else box.product_class.options
    kept.add(option(required=True))
    assert sentences(put_in_cart(client, box).client) == [
        "Box needs a choice that this shop cannot take."
    ]
    assert cart_of(client) == {}


def test_required_option_of_a_family_holds_for_its_colors(client, cart_of):
    tape = make_product("tape", colors=["black"])
    tape.product_options.add(option(required=True))
    put_in_cart(client, variant(tape, "black"))
    assert cart_of(client) == {}


def test_option_that_may_be_left_out_is_no_hindrance(client, box, cart_of):
    box.product_options.add(option(required=False))
    put_in_cart(client, box)
    assert cart_of(client) == {"Box": 1}
