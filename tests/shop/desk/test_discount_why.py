"""Why a discount was not applied: one sentence, by the cart's own arithmetic."""

from datetime import datetime, timedelta
from decimal import Decimal

import pytest
from django.utils import timezone
from oscar.core.loading import get_model

from shop.desk.discounts.listing import discounts
from shop.desk.discounts.terms import Terms
from shop.desk.discounts.why import why
from shop.desk.discounts.writing import save_discount, suspend
from shop.web.site_days import today
from tests.factories import make_category, make_product, make_shipping, make_user
from tests.shop.desk.staff import sign_in
from tests.shop.desk.test_discount_carts import TABLES, rows
from tests.site.ordering import order_of

pytestmark = pytest.mark.django_db
TEN = {"kind": "percent", "value": Decimal(10)}


@pytest.fixture
def goods(db):
    """{name: stock record}: a roll for $12.99 in a category, oil for $4.99 in none."""
    make_shipping()
    rolls = make_category("rolls")
    roll = make_product("roll", categories=[rolls])
    oil = make_product("oil", price="4.99")
    return {
        "rolls": rolls,
        "roll": roll.stockrecords.get(),
        "oil": oil.stockrecords.get(),
    }


def make(name="A", **terms):
    return save_discount(Terms(name, **terms), None).pk


def asked(pk, wanted, order=None):
    before = rows()
    sentence = why(discounts().get(pk=pk), wanted, order)
    assert rows() == before, TABLES
    return sentence


def test_days(goods):
    wanted, day = [(goods["roll"], 1)], today()
    later = make(**TEN, starts=day + timedelta(3))
    over = make("Over", **TEN, starts=day - timedelta(9), ends=day - timedelta(2))
    first, last = day + timedelta(3), day - timedelta(2)
    assert asked(later, wanted) == (
        f"It is not valid yet: it begins on {first:%B} {first.day}, {first.year}."
    )
    assert asked(over, wanted) == f"It ended on {last:%B} {last.day}, {last.year}."
    stopped = make("B", **TEN)
    suspend(stopped, None, suspended=True)
    assert asked(stopped, wanted) == "It is suspended: it takes nothing off until it runs again."


def test_what_the_cart_has(goods):
    from_35 = make(**TEN, least=Decimal(35), categories=(goods["rolls"].pk,))
    assert asked(from_35, [(goods["roll"], 2)]) == (
        "The cart is $9.02 short of what it must reach."
    )
    assert asked(from_35, [(goods["oil"], 9)]) == "It is not for these products."
    third = make("B", kind="free", pieces=2)
    assert asked(third, [(goods["oil"], 1)]) == "The cart needs 2 more pieces of what it is for."
    pair = make("C", kind="bundle", pieces=2, value=Decimal(20))
    assert asked(pair, [(goods["oil"], 2)]) == (
        "Even by itself it takes nothing off these products."
    )


def test_what_else_applies(goods):
    alone = make("Alone", **TEN, together="none")
    better = make("Better", kind="percent", value=Decimal(20))
    wanted = [(goods["roll"], 1)]
    assert asked(alone, wanted) == (
        "It does not go together with “Better”, which took $2.60 off: alone it would take $1.30 "
        "off."
    )
    assert asked(better, wanted) == (
        "Nothing stands in its way: it takes $2.60 off this cart today."
    )
    all_of_it = make("All", kind="percent", value=Decimal(100))
    amount = make("Amount", kind="amount", value=Decimal(5))
    assert asked(amount, wanted) == (
        "Nothing was left for it, after “Better”, which took $2.60 off and “All”, which took "
        "$10.39 off."
    )
    assert "it takes $10.39 off this cart" in asked(all_of_it, wanted)


@pytest.mark.unsound("rows made by hand")
def test_codes_and_limits(goods):
    code = make(**TEN, code="TEN", most_uses=3, most_each=1)
    assert asked(code, [(goods["roll"], 1)]) == (
        "Nothing stands in its way: it takes $1.30 off this cart today with its code: was it "
        "entered?"
    )
    user = make_user("leg@example.com")
    first, second = (order_of(goods["roll"].product, user) for _ in range(2))
    amounts = {"amount": Decimal("2.60"), "frequency": 1}
    first.discounts.create(offer_id=code, offer_name="A", **amounts)
    wanted = [(goods["roll"], 2)]
    assert asked(code, wanted, first) == f"It was applied: it took $2.60 off order {first.number}."
    assert asked(code, wanted, second) == "This customer has had it once: no more."
    get_model("offer", "ConditionalOffer").objects.filter(pk=code).update(num_applications=3)
    assert asked(code, wanted) == (
        "It is used up: all its uses are taken, by orders or by carts that are being paid."
    )


def test_an_order_of_another_day(goods):
    order = order_of(goods["oil"].product)
    pk = make(**TEN, starts=today())
    order.date_placed = timezone.make_aware(datetime(2020, 3, 5, 12))
    sentence = asked(pk, [(goods["oil"], 2)], order)
    assert sentence.startswith(
        "It was not valid yet: the order came on March 5, 2020, and it began on "
    )


def test_shipping(goods):
    free = make("Free", kind="shipping", least=Decimal(35))
    sooner = make("Sooner", kind="shipping")
    assert asked(free, [(goods["roll"], 1)]) == "The cart is $22.01 short of what it must reach."
    assert asked(free, [(goods["roll"], 3)]) == (
        "Another discount took as much off the shipping, or more: two never add up."
    )
    assert asked(sooner, [(goods["roll"], 1)]) == (
        "Nothing stands in its way: it takes $4.95 off the shipping today."
    )


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ({"order_number": "", "cart": ""}, "Enter an order number, or the SKUs of a cart."),
        ({"order_number": "X", "cart": "roll"}, "Enter one of the two."),
        ({"order_number": "NONE"}, "There is no order NONE."),
        ({"cart": "nothing 2"}, "Line 1: there is no SKU “nothing”."),
        ({"cart": "a b c"}, "Line 1: there is no SKU “a b c”."),
        ({"cart": "{sku} 0"}, "Line 1: enter from 1 to 999 pieces."),
        ({"cart": "a\n" * 51}, "A cart has 50 lines at most here."),
        ({"cart": "\x00🦵"}, "Null characters are not allowed."),
    ],
)
def test_what_is_typed_wrong_is_said(client, goods, typed, sentence):
    merchant = sign_in(client, *(f"offer.{act}_conditionaloffer" for act in ("view", "change")))
    typed = {key: text.format(sku=goods["roll"].partner_sku) for key, text in typed.items()}
    page = merchant.get(f"/cms/discounts/{make(**TEN)}/why/", typed)
    assert page.status_code in (200, 400)
    if page.status_code == 200:
        assert sentence in str(page.context["form"].errors)
        assert page.context["answer"] == ""


@pytest.mark.parametrize("cart", ["{sku} 3", "{sku} x 3", "{sku} × 3", "{SKU} 3\n\n"])
def test_a_cart_that_is_typed(client, goods, cart):
    merchant = sign_in(client, *(f"offer.{act}_conditionaloffer" for act in ("view", "change")))
    type(goods["roll"]).objects.filter(pk=goods["roll"].pk).update(partner_sku="Roll-Blue")
    typed = {"cart": cart.format(sku="Roll-Blue", SKU="ROLL-BLUE")}
    page = merchant.get(f"/cms/discounts/{make(**TEN)}/why/", typed)
    assert "it takes $3.90 off this cart today." in page.content.decode()


@pytest.mark.parametrize("typed", ["#{}", " \u200b{} ", "{}"])
def test_an_order_number_that_was_pasted(client, goods, typed):
    order = order_of(goods["roll"].product)
    merchant = sign_in(client, *(f"offer.{act}_conditionaloffer" for act in ("view", "change")))
    asking = {"order_number": typed.format(order.number)}
    page = merchant.get(f"/cms/discounts/{make(**TEN)}/why/", asking)
    assert page.context["form"].order == order
