"""A form that fills the cart does it once, however often it is sent."""

import re
from datetime import timedelta

import pytest
from django.test import Client
from django.utils import timezone

from shop.cart.models import SentForm
from tests.factories import ORIGIN, make_product, make_user, put_in_cart
from tests.site.ordering import order_of

pytestmark = pytest.mark.django_db
NUMBER = {"once": "mb2k1x9a-7f3q8z1c"}
CLICK = {"Origin": ORIGIN, "Sec-Fetch-User": "?1"}


@pytest.fixture
def shopper(client):
    """Has a cart with a tin in it."""
    put_in_cart(client, make_product("tin"))
    return client


def test_form_with_a_number_adds_once_and_answers_alike(shopper, box, cart_of, sentences):
    """Faults, line 24: three taps on a slow line bought three boxes."""
    sentences(shopper)
    for _ in range(3):
        put_in_cart(shopper, box, 2, **NUMBER)
        assert sentences(shopper) == ["Added to your cart: 2 × Box."]
    assert cart_of(shopper) == {"Tin": 1, "Box": 2}


def test_another_number_adds_again(shopper, box, cart_of):
    put_in_cart(shopper, box, **NUMBER)
    put_in_cart(shopper, box, once="mb2k1x9a-another1")
    assert cart_of(shopper)["Box"] == 2


def test_first_form_of_a_visitor_is_noted_as_well(client, box, cart_of):
    for _ in range(2):
        put_in_cart(client, box, **NUMBER)
    assert cart_of(client) == {"Box": 1}


def test_last_piece_is_not_said_to_be_gone(shopper, sentences, cart_of):
    """The first of the two took it."""
    last = make_product("last", stock=1)
    sentences(shopper)
    for _ in range(2):
        put_in_cart(shopper, last, **NUMBER)
    assert sentences(shopper) == ["Added to your cart: Last."] * 2
    assert cart_of(shopper)["Last"] == 1


def test_refused_form_may_be_sent_again(shopper, box, cart_of):
    box.stockrecords.update(num_in_stock=0)
    put_in_cart(shopper, box, **NUMBER)
    box.stockrecords.update(num_in_stock=1)
    put_in_cart(shopper, box, **NUMBER)
    assert cart_of(shopper)["Box"] == 1


def test_number_of_one_cart_means_nothing_to_another(shopper, box, cart_of):
    other = Client()
    for visitor in (shopper, other):
        put_in_cart(visitor, box, **NUMBER)
    assert (cart_of(shopper)["Box"], cart_of(other)["Box"]) == (1, 1)


def test_kit_adds_once(shopper, box, cart_of):
    """Faults, line 24: kits too."""
    tape = make_product("tape")
    form = {"item": [f"{box.pk}:1", f"{tape.pk}:2"]} | NUMBER
    for _ in range(2):
        shopper.post("/cart/add-kit/", form, headers={"Origin": ORIGIN})
    assert cart_of(shopper) == {"Tin": 1, "Box": 1, "Tape": 2}


def test_buying_an_order_again_is_done_once(client, box, cart_of):
    user = make_user("ada@example.com")
    order = order_of(box, user)
    client.force_login(user)
    for _ in range(2):
        client.post(f"/account/orders/{order.number}/", {"action": "reorder"} | NUMBER)
    assert cart_of(client) == {"Box": 2}


def click(client, product, **form):
    address = f"/cart/add/{product.pk}/"
    return client.post(address, {"quantity": 1, "next": "/shop/"} | form, headers=CLICK)


def test_double_click_without_scripts_adds_once(shopper, box, cart_of):
    """Faults, line 24: the server sees two POSTs of one page, and nothing else."""
    for _ in range(2):
        click(shopper, box)
    assert cart_of(shopper)["Box"] == 1
    click(shopper, box, quantity=3)
    assert cart_of(shopper)["Box"] == 4


def test_later_click_without_scripts_adds_again(shopper, box, cart_of):
    click(shopper, box)
    SentForm.objects.update(sent=timezone.now() - timedelta(seconds=3))
    click(shopper, box)
    click(shopper, box)
    assert cart_of(shopper)["Box"] == 2


def test_program_that_names_no_form_is_taken_at_its_word(shopper, box, cart_of):
    for _ in range(2):
        put_in_cart(shopper, box)
    assert cart_of(shopper)["Box"] == 2


@pytest.mark.parametrize(
    "number", ["short", "x" * 41, "mb2k1x9a 7f3q8z1c", "١٢٣٤٥٦٧٨٩", "\x00" * 9]
)
def test_number_that_is_none_is_as_good_as_no_number(shopper, box, cart_of, number):
    for _ in range(2):
        put_in_cart(shopper, box, once=number)
    assert cart_of(shopper)["Box"] == 2


def test_every_form_that_fills_the_cart_carries_a_number(client, box):
    html = client.get(box.get_absolute_url()).content.decode()
    forms = re.findall(r'<form[^>]*action="/cart/add/[^>]*>', html)
    assert forms
    assert all(" data-once" in form for form in forms)
