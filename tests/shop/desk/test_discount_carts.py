"""What a discount does to three carts, and what the list says of it."""

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone
from oscar.core.loading import get_model

from shop.desk.discounts.carts import three_carts
from shop.desk.discounts.terms import Terms
from shop.desk.discounts.writing import save_discount
from tests.factories import make_category, make_offer, make_product, make_shipping, make_voucher
from tests.shop.desk.staff import sign_in

pytestmark = pytest.mark.django_db
URL = "/cms/discounts/"
TABLES = [
    *(("basket", "Basket"), ("basket", "Line"), ("offer", "Range"), ("offer", "Condition")),
    *(("offer", "Benefit"), ("offer", "ConditionalOffer"), ("voucher", "Voucher")),
    ("wagtailcore", "ModelLogEntry"),
]


@pytest.fixture
def rolls(db):
    """A roll for $12.99, oil for $4.99 beside; shipping is $4.95, and free from $35."""
    make_shipping()
    rolls = make_category("rolls")
    make_product("roll", categories=[rolls])
    make_product("tape", colors=["blue"], price="19.99", categories=[rolls])
    make_product("oil", price="4.99")
    return rolls


def rows():
    return [get_model(*name).objects.count() for name in TABLES]


def shown(carts):
    return [(c.title, c.lines, str(c.given), str(c.shipping), str(c.total)) for c in carts]


def test_three_carts_to_the_cent_and_nothing_is_left_behind(rolls):
    terms = Terms("Desk week", "percent", code="DESK20", value=Decimal(20), categories=(rolls.pk,))
    before = rows()
    assert shown(three_carts(terms)) == [
        ("Smallest that qualifies", ((1, "Roll", Decimal("12.99")),), "2.60", "4.95", "15.34"),
        ("Does not qualify", ((1, "Oil", Decimal("4.99")),), "0.00", "4.95", "9.94"),
    ]
    assert rows() == before


@pytest.mark.parametrize(
    ("terms", "lines", "given", "total"),
    [
        (
            Terms("A", "percent", value=Decimal(10), least=Decimal("35")),
            [((3, "Roll", Decimal("38.97")),), ((1, "Oil", Decimal("4.99")),)],
            ["3.90", "0.00"],
            ["35.07", "9.94"],
        ),
        (
            Terms("A", "free", pieces=2),
            [((3, "Oil", Decimal("14.97")),), ((2, "Oil", Decimal("9.98")),)],
            ["4.99", "0.00"],
            ["14.93", "14.93"],
        ),
        (
            Terms("A", "shipping"),
            [((1, "Oil", Decimal("4.99")),)],
            ["4.95"],
            ["4.99"],
        ),
    ],
)
def test_carts_that_qualify_and_do_not(rolls, terms, lines, given, total):
    carts = three_carts(terms)
    assert [cart.lines for cart in carts] == lines
    assert [str(cart.given) for cart in carts] == given
    assert [str(cart.total) for cart in carts] == total


def order(day, *wanted, status="Paid", discount=None):
    """Of (product, pieces), `day` days ago."""
    total = sum(product.stockrecords.get().price * pieces for product, pieces in wanted)
    made = get_model("order", "Order").objects.create(
        number=str(get_model("order", "Order").objects.count() + 1),
        total_incl_tax=total,
        total_excl_tax=total,
        status=status,
        date_placed=timezone.now() - timedelta(days=day),
    )
    for product, pieces in wanted:
        record = product.stockrecords.get()
        price = record.price * pieces
        made.lines.create(
            product=product,
            stockrecord=record,
            title=product.title,
            quantity=pieces,
            num_allocated=0,
            **{f"{name}_{tax}_tax": price for name in LINE_PRICES for tax in ("incl", "excl")},
        )
    if discount:
        made.discounts.create(offer_id=discount.pk, amount=Decimal("2.60"), frequency=1)
    return made


LINE_PRICES = ("line_price", "line_price_before_discounts", "unit_price")


@pytest.mark.unsound("orders without a payment")
def test_most_common_cart_is_one_of_them(rolls):
    oil, roll = (get_model("catalogue", "Product").objects.get(upc=u) for u in ("oil", "roll"))
    for day, lines in ((1, [(oil, 1)]), (2, [(oil, 2), (roll, 1)]), (3, [(oil, 2), (roll, 1)])):
        order(day, *lines)
    order(40, (roll, 9))
    _, common = three_carts(Terms("A", "each", value=Decimal(1)))
    assert (common.title, common.lines) == (
        "Most common in 28 days",
        ((1, "Roll", Decimal("12.99")), (2, "Oil", Decimal("9.98"))),
    )
    assert common.given == 3


@pytest.mark.unsound("orders without a payment")
def test_list_says_what_it_brought_and_gave(client, rolls, django_assert_max_num_queries):
    sign_in(client, "offer.view_conditionaloffer")
    roll = get_model("catalogue", "Product").objects.get(upc="roll")
    offer = make_voucher("TEN").offers.get()
    order(1, (roll, 2), discount=offer)
    order(2, (roll, 1))
    order(3, (roll, 1), discount=offer, status="Cancelled")
    order(40, (roll, 1), discount=offer)
    page = client.get(URL)
    found, *rest = page.context["rows"][0]
    assert (found.pk, found.code, *rest[:1], rest[3]) == (offer.pk, "TEN", "Live", "10% off")
    figures = rest[4]
    assert (figures.orders, figures.net, figures.given) == (1, Decimal("25.98"), Decimal("2.60"))
    assert (page.context["whole"].orders, page.context["orders"]) == (1, 2)
    before = len(_queries(client))
    for number in range(20):
        make_voucher(f"CODE{number}", number + 11)
    assert len(_queries(client)) == before <= 15


def _queries(client):
    with CaptureQueriesContext(
        connection,
    ) as queries:
        client.get(URL)
    return queries


def test_states_and_tabs(client, rolls):
    sign_in(client, "offer.view_conditionaloffer")
    get_model("offer", "ConditionalOffer").objects.all().delete()
    day = timezone.localdate()
    base = Terms("Runs", "percent", value=Decimal(5))
    save_discount(base, None)
    save_discount(replace(base, name="Later", starts=day + timedelta(2)), None)
    save_discount(replace(base, name="Over", code="OVER", ends=day - timedelta(1)), None)
    used = save_discount(replace(base, name="Used", most_uses=1), None)
    type(used).objects.filter(pk=used.pk).update(num_applications=1)
    page = client.get(URL)
    assert [(offer.name, state) for offer, state, *_ in page.context["rows"]] == [
        *(("Used", "Used up"), ("Over", "Ended"), ("Later", "Scheduled"), ("Runs", "Live"))
    ]
    tabs = [(label, count) for label, _, count, _ in page.context["tabs"]]
    assert tabs == [("All", 4), ("Live", 1), ("Scheduled", 1), ("Ended", 2)]
    for query, names in (
        ("state=ended", ["Used", "Over"]),
        ("q=over", ["Over"]),
        ("q=LATER", ["Later"]),
    ):
        found = client.get(f"{URL}?{query}").context["rows"]
        assert [offer.name for offer, *_ in found] == names


def test_carts_stand_beside_the_form_and_alone_for_its_script(client, rolls):
    sign_in(client, "offer.add_conditionaloffer", "offer.change_conditionaloffer")
    form = {"name": "A", "how": "automatic", "kind": "percent", "value": "20", "together": "all"}
    page = client.post(f"{URL}add/", form | {"show": "yes"})
    assert [str(cart.given) for cart in page.context["carts"]] == ["1.00"]
    part = client.post(f"{URL}add/?part=carts", form | {"show": "yes"}).content.decode()
    assert part.lstrip().startswith('<article class="d-cart">')
    part = client.post(f"{URL}add/?part=carts", {"show": "yes"}).content.decode()
    assert "worked out as soon as it is complete" in part
    offer = make_offer("B", "Count", 1, "Percentage", 10)
    assert len(client.get(f"{URL}{offer.pk}/").context["carts"]) == 1
