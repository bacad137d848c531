"""One form makes and changes each kind of discount; the cart takes off what it says."""

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

import pytest
from django.contrib.auth import get_user
from django.utils import timezone
from oscar.core.loading import get_model
from wagtail.models import ModelLogEntry

from shop.desk.discounts.carts import three_carts
from shop.desk.discounts.reading import terms_of
from shop.desk.discounts.terms import Terms
from shop.desk.discounts.writing import save_discount
from shop.web.site_days import today
from tests.factories import (
    make_category,
    make_offer,
    make_product,
    make_shipping,
    make_voucher,
    put_in_cart,
)
from tests.shop.desk.staff import sign_in

pytestmark = pytest.mark.django_db
URL = "/cms/discounts/"
Offer, Range = get_model("offer", "ConditionalOffer"), get_model("offer", "Range")
FORM = {
    "name": "Desk week",
    "how": "automatic",
    "kind": "percent",
    "value": "20",
    "together": "all",
}


@pytest.fixture
def staff(client):
    sign_in(client, "offer.add_conditionaloffer", "offer.change_conditionaloffer")
    return get_user(client)


@pytest.fixture
def goods(db):
    """A roll for $12.99 in the category of rolls, and oil for $4.99 in none."""
    rolls = make_category("rolls")
    return make_product("roll", categories=[rolls]), make_product("oil", price="4.99"), rolls


def make(client, **data):
    answer = client.post(f"{URL}add/", FORM | data)
    assert answer.status_code == 302, answer.context["form"].errors
    return Offer.objects.get()


def discounts_of_cart(client, *pieces):
    for product, count in pieces:
        put_in_cart(client, product, count)
    totals = client.get("/cart/").context["totals"]
    return [(name, str(amount)) for name, amount in totals["discounts"]]


@pytest.mark.parametrize(
    ("data", "words", "taken"),
    [
        ({}, "20% off", "14.99"),
        ({"least": "100"}, "20% off, from $100.00", None),
        ({"kind": "amount", "value": "5"}, "$5.00 off", "5.00"),
        ({"kind": "each", "value": "1.50"}, "$1.50 off each piece", "10.50"),
        ({"kind": "free", "pieces": "2"}, "Buy 2, get 1 free", "9.98"),
        ({"kind": "bundle", "pieces": "2", "value": "20"}, "2 for $20.00", "11.96"),
        ({"kind": "shipping"}, "Free shipping", None),
    ],
)
def test_each_kind_takes_off_what_it_says(client, staff, goods, data, words, taken):
    """Five rolls and two bottles of oil: 74.93. The cheapest pieces are the free ones."""
    make_shipping()
    Offer.objects.all().delete()  # shipping that is free anyway
    roll, oil, _ = goods
    offer = make(client, **data)
    assert terms_of(offer).words == words
    found = discounts_of_cart(client, (roll, 5), (oil, 2))
    assert found == ([("Desk week", taken)] if taken else [])
    shipping = client.get("/cart/").context["totals"]["shipping"]
    assert shipping == (Decimal("0.00") if data.get("kind") == "shipping" else Decimal("4.95"))


def test_code_for_a_category_until_its_last_day(client, staff, goods):
    roll, oil, rolls = goods
    last = today() + timedelta(7)
    offer = make(client, how="code", code="desk20", categories=[rolls.pk], ends=last.isoformat())
    voucher = offer.vouchers.get()
    assert (voucher.code, offer.offer_type) == ("DESK20", "Voucher")
    assert timezone.localtime(voucher.end_datetime).isoformat()[:19] == f"{last}T23:59:59"
    assert discounts_of_cart(client, (roll, 1), (oil, 1)) == []
    client.post("/cart/vouchers/add/", {"code": "Desk20"})
    assert discounts_of_cart(client) == [("Desk week", "2.60")]


def test_form_reads_what_it_wrote(staff, goods):
    other = make_offer("Other", "Count", 1, "Percentage", 5)
    terms = Terms(
        name="Desk week",
        kind="each",
        code="DESK-20",
        value=Decimal("1.50"),
        least=Decimal("35.00"),
        categories=(goods[2].pk,),
        together="named",
        partners=(other.pk,),
        most_uses=100,
        most_each=1,
        starts=date(2030, 12, 7),
        ends=date(2030, 12, 13),
    )
    offer = save_discount(terms, staff)
    assert terms_of(Offer.objects.get(pk=offer.pk)) == terms


def test_change_keeps_what_it_gave_and_touches_no_shared_range(client, staff, goods):
    offer = make_voucher("TEN").offers.get()
    everything = Range.objects.get()
    Offer.objects.filter(pk=offer.pk).update(num_applications=3, total_discount=Decimal("7.50"))
    for value in ("15", "16"):
        data = FORM | {"value": value, "how": "code", "code": "TEN", "categories": [goods[2].pk]}
        assert client.post(f"{URL}{offer.pk}/", data).status_code == 302
    offer.refresh_from_db()
    assert (offer.benefit.value, offer.num_applications, offer.total_discount) == (16, 3, 7.5)
    everything.refresh_from_db()
    assert everything.includes_all_products
    assert Range.objects.count() == 2  # that one, and the offer's own: the first of ours is gone
    assert get_model("offer", "Benefit").objects.count() == 1
    entries = ModelLogEntry.objects.filter(action="shop.discount", user=staff)
    assert [entry.message for entry in entries] == ["Discount: 16% off", "Discount: 15% off"]


def test_suspended_instead_of_deleted(client, staff, goods):
    offer = make(client)
    for word, state, count in (("yes", "Suspended", 0), ("no", "Live", 1)):
        page = client.post(f"{URL}{offer.pk}/state/", {"suspend": word}, follow=True)
        assert page.context["state"][0] == state
        assert len(discounts_of_cart(client, (goods[0], 1))) == count
    assert client.get(f"{URL}{offer.pk}/delete/").status_code == 404


@pytest.mark.parametrize(
    ("data", "field", "sentence"),
    [
        ({"name": "Heals tendonitis week"}, "name", "“Heals"),
        ({"name": "Ten"}, "name", "Another discount has this name"),
        ({"how": "code"}, "code", "Enter the code"),
        ({"how": "code", "code": "DESK 20"}, "code", "A code has no spaces. Did you mean DESK20?"),
        ({"how": "code", "code": "a!"}, "code", "Use 3 to 30 letters"),
        ({"how": "code", "code": "ten"}, "code", "The code TEN is there already."),
        ({"value": "101"}, "value", "Enter a percentage"),
        ({"value": ""}, "value", "Enter a percentage"),
        ({"value": "-1", "kind": "amount"}, "value", "Enter an amount from $0.01"),
        ({"kind": "free"}, "pieces", "Say how many pieces"),
        ({"kind": "bundle", "pieces": "1"}, "pieces", "Say how many pieces"),
        ({"kind": "free", "pieces": "2", "least": "5"}, "least", "This discount counts pieces"),
        ({"least": "0"}, "least", "Enter an amount from $0.01"),
        ({"starts": "2031-02-02", "ends": "2031-02-01"}, "ends", "The last day is before"),
        ({"ends": "2020-02-01"}, "ends", "The last day is past."),
        ({"together": "named"}, "partners", "Choose the discounts"),
        ({"most_uses": "0"}, "most_uses", "greater than or equal to 1"),
        ({"kind": "nonsense"}, "kind", "Select a valid choice"),
    ],
)
def test_refusal_stands_at_its_field(client, staff, data, field, sentence):
    make_voucher("TEN").offers.update(name="Ten")
    page = client.post(f"{URL}add/", FORM | data)
    assert page.status_code == 200
    assert sentence in page.context["form"].errors[field][0]
    assert Offer.objects.count() == 1


def test_discount_made_in_another_way_can_be_suspended_only(client, staff):
    offer = make_offer("Odd", "Coverage", 3, "Percentage", 5)
    assert "made in another way" in client.get(f"{URL}{offer.pk}/").content.decode()
    client.post(f"{URL}{offer.pk}/", FORM)
    offer.refresh_from_db()
    assert offer.name == "Odd"
    assert client.get(f"{URL}9999/").status_code == 404


@pytest.mark.parametrize("code", ["", "DESK20"])
def test_planned_discount_is_shown_as_if_it_ran(goods, code):
    day = timezone.localdate()
    terms = Terms("Later", "percent", code=code, value=Decimal(20), starts=day + timedelta(9))
    offer = save_discount(replace(terms, ends=day + timedelta(10)), None)
    assert [str(cart.given) for cart in three_carts(terms, offer.pk)] == ["1.00"]
    offer.refresh_from_db()
    assert offer.start_datetime.date() == day + timedelta(9)
