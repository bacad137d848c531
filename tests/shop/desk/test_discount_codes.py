"""Many codes of one discount, each for one use."""

import pytest
from django.contrib.auth import get_user
from django.utils import timezone
from oscar.core.loading import get_model

from shop.desk.discounts.codes import ALPHABET
from shop.desk.discounts.reading import terms_of
from tests.factories import make_product, put_in_cart
from tests.shop.desk.staff import sign_in

pytestmark = pytest.mark.django_db
URL = "/cms/discounts/"
Offer, Voucher = get_model("offer", "ConditionalOffer"), get_model("voucher", "Voucher")
FORM = {"name": "Studio", "kind": "percent", "value": "20", "how": "many", "together": "all"}


@pytest.fixture
def staff(client):
    sign_in(client, "offer.add_conditionaloffer", "offer.change_conditionaloffer")
    return get_user(client)


def use(voucher):
    order = get_model("order", "Order").objects.create(
        number="1", total_incl_tax=1, total_excl_tax=1
    )
    voucher.applications.create(order=order)


def codes(client, offer):
    text = client.get(f"{URL}{offer.pk}/codes.csv").content.decode()
    heading, *rows = text.removeprefix("\ufeff").split()
    assert heading == "Code,Used"
    return rows


@pytest.mark.unsound("an order without a payment")
def test_codes_are_made_downloaded_and_used_once(client, staff):
    answer = client.post(f"{URL}add/", FORM | {"how_many": "30"})
    assert answer.status_code == 302
    offer = Offer.objects.get()
    rows = codes(client, offer)
    assert len({row.removesuffix(",") for row in rows}) == 30
    assert set("".join(rows)) <= {*ALPHABET, "-", ","}
    put_in_cart(client, make_product("oil"))
    code = rows[7].removesuffix(",")
    client.post("/cart/vouchers/add/", {"code": code.lower()})
    assert [str(amount) for _, amount in client.get("/cart/").context["totals"]["discounts"]] == [
        "2.60"
    ]
    use(Voucher.objects.get(code=code))
    assert codes(client, offer)[7] == f"{code},yes"
    assert {voucher.usage for voucher in Voucher.objects.all()} == {"Single use"}


def test_more_are_made_and_all_get_the_same_days(client, staff, django_assert_max_num_queries):
    client.post(f"{URL}add/", FORM | {"how_many": "3"})
    offer = Offer.objects.get()
    first = codes(client, offer)
    data = FORM | {"how_many": "40", "ends": "2031-02-01"}
    with django_assert_max_num_queries(64):
        assert client.post(f"{URL}{offer.pk}/", data).status_code == 302
    assert (codes(client, offer)[:3], len(codes(client, offer))) == (first, 40)
    ends = {timezone.localtime(v.end_datetime).isoformat()[:19] for v in Voucher.objects.all()}
    assert ends == {"2031-02-01T23:59:59"}
    assert terms_of(Offer.objects.get()).how_many == 40
    page = client.post(f"{URL}{offer.pk}/", data | {"how_many": "39"})
    assert page.context["form"].errors["how_many"] == ["Enter a number from 40 to 5,000."]


@pytest.mark.parametrize("how", [{"how": "many", "how_many": "3"}, {"how": "code", "code": "ABC"}])
def test_planned_code_without_its_first_day_begins_now(client, staff, how):
    client.post(f"{URL}add/", FORM | how | {"starts": "2031-02-01"})
    offer = Offer.objects.get()
    assert not offer.vouchers.first().is_active()
    client.post(f"{URL}{offer.pk}/", FORM | how)
    assert all(voucher.is_active() for voucher in offer.vouchers.all())


@pytest.mark.parametrize("wrong", ["", "1", "5001", "a"])
def test_number_that_cannot_be_is_refused(client, staff, wrong):
    page = client.post(f"{URL}add/", FORM | {"how_many": wrong})
    assert page.context["form"].errors["how_many"]
    assert not Voucher.objects.exists()


@pytest.mark.unsound("an order without a payment")
def test_carts_and_list_know_of_them(client, staff):
    make_product("oil")
    page = client.post(f"{URL}add/", FORM | {"how_many": "30", "show": "yes"})
    assert [str(cart.given) for cart in page.context["carts"]] == ["2.60"]
    assert not Voucher.objects.exists()
    client.post(f"{URL}add/", FORM | {"how_many": "30"})
    use(Voucher.objects.last())
    page = client.get(f"{URL}?q={Voucher.objects.last().code}")
    assert "30 codes, each for one use" in page.content.decode()
    offer = Offer.objects.get()
    assert str(client.get(f"{URL}{offer.pk}/").context["carts"][0].given) == "2.60"
