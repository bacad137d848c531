"""The same form, sent several times in one moment, fills the cart once; different forms all do."""

from functools import partial

import pytest
from django.test import Client
from oscar.core.loading import get_model

from shop.cart import services
from tests.concurrency.at_once import at_once
from tests.factories import make_product, put_in_cart

pytestmark = pytest.mark.django_db(transaction=True)
TAPS, ROUNDS = 4, 6


def tap_at_once(products, numbers):
    """(pieces of the last product in the cart) of visitors, each of whom sends all numbers."""
    tin, box = products
    for numbers_of_one in numbers:
        first = Client()
        put_in_cart(first, tin)
        clients = [Client() for _ in numbers_of_one]
        for client in clients:
            client.cookies = first.cookies
        taps = zip(clients, numbers_of_one, strict=True)
        at_once(*(partial(put_in_cart, client, box, once=number) for client, number in taps))
    lines = get_model("basket", "Line").objects.filter(product=box).order_by("pk")
    return [line.quantity for line in lines]


@pytest.fixture
def products():
    return make_product("tin"), make_product("box", stock=500)


def test_one_form_tapped_at_once_adds_once(products):
    """Faults, line 24."""
    numbers = [[f"form-of-visitor-{visitor}"] * TAPS for visitor in range(ROUNDS)]
    assert tap_at_once(products, numbers) == [1] * ROUNDS


def test_different_forms_at_once_all_add(products):
    """The cart's lock: no quantity is lost between reading and writing it."""
    numbers = [[f"visitor-{visitor}-tap-{n}" for n in range(TAPS)] for visitor in range(ROUNDS)]
    assert tap_at_once(products, numbers) == [TAPS] * ROUNDS


def test_without_the_note_every_tap_adds(products, monkeypatch):
    """The control."""
    monkeypatch.setattr(services, "is_repeated", lambda *given: False)
    monkeypatch.setattr(services, "take", lambda *given: True)
    numbers = [[f"form-of-visitor-{visitor}"] * TAPS for visitor in range(ROUNDS)]
    assert max(tap_at_once(products, numbers)) > 1
