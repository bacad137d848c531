"""What was bought stays known, and what is left of it is what the shopper says."""

from dataclasses import replace
from decimal import Decimal

import pytest

from shop.aftercare.models import BoughtTape
from shop.aftercare.tape import tape_in, tape_left_for
from shop.fulfilment.services import mark_packed, ship
from shop.refunds.services import cancel_order, refund_order
from shop.tape.models import TapePackage
from shop.tape.packages import StripNeed
from tests.factories import PRECUT, ROLL, make_product, make_user, put_in_cart
from tests.shop.aftercare.asking import buy_asking
from tests.shop.checkout_form import client_with
from tests.site.ordering import delete_sold

pytestmark = pytest.mark.django_db
STRIP = StripNeed("I", Decimal(25), Decimal(5))


@pytest.fixture
def ada(shipping):
    return make_user("ada@example.com")


def sent_to(user, *products):
    """An order of one of each, on its way."""
    client = client_with(products[0])
    for product in products[1:]:
        put_in_cart(client, product)
    client.force_login(user)
    order = buy_asking(products[0], client=client, email=user.email)
    mark_packed(order)
    ship(order, "ups", "1Z99999999")
    return order


def use(order, packages):
    BoughtTape.objects.filter(line__order=order).update(used_packages=packages)


def test_contents_are_those_of_the_day_of_the_order(order, tape):
    TapePackage.objects.filter(product=tape).update(strips=5, color="pink")
    (kept,) = tape_in(order)
    assert (kept.package.strips, kept.package.color, kept.pieces) == (20, "blue", 2)
    delete_sold(tape)
    (kept,) = tape_in(order)
    assert (kept.title, kept.product_id, kept.head_id) == ("Tape", None, 0)


def test_only_tape_is_kept(tape, shipping):
    client = client_with(tape)
    put_in_cart(client, make_product("scissors"))
    assert [kept.title for kept in tape_in(buy_asking(tape, client=client))] == ["Tape"]


def test_refunds_and_cancelations_take_tape_away(order):
    refund_order(order, lines={order.lines.get().pk: 1}, restock=True, reason="No")
    assert [kept.pieces for kept in tape_in(order)] == [1]
    cancel_order(order, None, "No")
    order.refresh_from_db()
    assert tape_in(order) == []


@pytest.mark.parametrize(
    ("used", "needs", "tapings"),
    [
        ("0", [STRIP], 20),
        ("0", [STRIP, STRIP, STRIP], 6),
        ("0.5", [STRIP], 10),
        ("0.95", [STRIP], 1),
        ("0.99", [STRIP], 0),
        ("1", [STRIP], 0),
        ("7", [STRIP], 0),
        ("0", [], 0),
        ("0", [StripNeed("I", Decimal(30), Decimal(5))], 0),
    ],
)
def test_tape_left_for_the_strips_of_a_guide(ada, tape, used, needs, tapings):
    use(sent_to(ada, tape), used)
    assert tape_left_for(ada, needs) == tapings


def test_strips_and_a_roll_are_cut_together(ada, tape):
    order = sent_to(ada, tape, make_product("roll", package=ROLL))
    use(order, "0.9")  # two strips of 25 cm, and 49 cm of the roll
    long = replace(STRIP, length_cm=Decimal(40))
    assert tape_left_for(ada, [long, STRIP]) == 1
    assert tape_left_for(ada, [STRIP]) == 3


def test_tape_counts_once_it_is_sent_and_until_it_is_back(ada, tape):
    order = sent_to(ada, tape)
    assert tape_left_for(ada, [STRIP]) == 20
    refund_order(order, lines={order.lines.get().pk: 1}, restock=False, reason="Torn")
    assert tape_left_for(ada, [STRIP]) == 0


def test_tape_that_has_not_left_us_does_not_count(ada, tape):
    client = client_with(tape)
    client.force_login(ada)
    buy_asking(tape, client=client)
    assert tape_left_for(ada, [STRIP]) == 0


def test_nobody_has_the_tape_of_others(ada, tape):
    sent_to(ada, tape)
    assert tape_left_for(make_user("eve@example.com"), [STRIP]) == 0


@pytest.mark.parametrize("count", [1, 6])
def test_two_queries_for_any_number_of_lines(ada, django_assert_num_queries, count):
    sent_to(ada, *(make_product(f"tape-{n}", package=PRECUT) for n in range(count)))
    with django_assert_num_queries(2):
        assert tape_left_for(ada, [STRIP]) == 20 * count
