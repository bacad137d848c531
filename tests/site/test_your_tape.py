"""The account's page of the tape at home: what, for which guides, about how much is left."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from shop.accounts.claiming import give_order
from shop.aftercare.models import BoughtTape
from shop.refunds.services import refund_order
from shop.regions.models import RegionProduct
from shop.sources.models import OrderLineSource
from tests.factories import PRECUT, make_product, make_region, make_shipping, make_user, put_in_cart
from tests.guides.factories import make_guide
from tests.shared_rows import fresh
from tests.shop.checkout_form import agree, client_with, pay
from tests.site.ordering import delete_sold, order_of

pytestmark = pytest.mark.django_db
HERE = "/account/tape/"


@pytest.fixture
def tape(request, db):
    if "sold" in request.fixturenames:
        return fresh(request.getfixturevalue("sold")[0])
    return make_product("tape", package=PRECUT, regions=[make_region("neck")])


@pytest.fixture(scope="module")
def sold(rows_of_file):
    with rows_of_file():
        tape = make_product("tape", package=PRECUT, regions=[make_region("neck")])
        shopper = make_user("ada@example.com", first_name="Ada")
        return tape, shopper, order_of(tape, shopper)


@pytest.fixture
def bought(sold, db):
    """Two boxes of 20 strips."""
    return fresh(sold[2])


def rows(client):
    return client.get(HERE).context["rows"]


def say(client, order, **values):
    line = order.lines.get()
    answer = client.post(f"{HERE}{line.pk}/", values, follow=True)
    assert answer.redirect_chain == [(HERE, 302)]
    return [str(message) for message in answer.context["messages"]], rows(client)[0].left


def test_page_asks_for_a_log_in(client, bought):
    assert client.get(HERE)["Location"] == f"/account/login/?next={HERE}"
    assert client.post(f"{HERE}1/", {"left": 1}).status_code == 302
    assert BoughtTape.objects.get().used_packages == 0


def test_page_without_tape_says_so(signed_in, shopper, box):
    order_of(box, shopper)
    assert rows(signed_in) == []
    assert "No tape here yet" in signed_in.get(HERE).content.decode()


def test_page_counts_by_the_default_without_a_guide(signed_in, bought):
    (row,) = rows(signed_in)
    assert (row.title, row.pieces, row.bought, row.left, row.guides) == ("Tape", 2, 20, 20, ())
    assert row.order_number == bought.number


def test_page_counts_by_the_first_guide_and_links_all(signed_in, bought, tape):
    region = tape.region_products.get().region
    make_guide("posture", regions=[region])  # without a strip
    make_guide("listed", regions=[region], strips=[{}])
    make_guide("too-long", regions=[region], strips=[{"length_cm": "60"}])
    make_guide("pinned", regions=[make_region("knee")], strips=[{}, {}, {}], pinned=[tape])
    make_guide("gone", regions=[region], strips=[{}]).unpublish()
    (row,) = rows(signed_in)
    assert row.guides == (("Pinned", "/guides/pinned/"), ("Listed", "/guides/listed/"))
    assert (row.bought, row.left) == (12, 12)  # six a box


def test_guide_that_sold_it_counts_before_the_others(signed_in, bought, tape):
    make_guide("pinned", regions=[make_region("knee")], strips=[{}, {}, {}], pinned=[tape])
    seller = make_guide("seller", regions=[tape.region_products.get().region], strips=[{}])
    OrderLineSource.objects.create(line=bought.lines.get(), page_key=seller.pk, title="Seller")
    (row,) = rows(signed_in)
    assert [title for title, _ in row.guides] == ["Seller", "Pinned"]
    assert row.bought == 40


def test_number_is_kept_whatever_the_guide_takes(signed_in, bought, tape):
    assert say(signed_in, bought, left="13") == (["Noted: Tape."], 13)
    make_guide("pinned", regions=[make_region("knee")], strips=[{}], pinned=[tape])
    (row,) = rows(signed_in)
    assert (row.bought, row.left) == (40, 26)


@pytest.mark.parametrize("left", range(0, 13))
def test_every_number_comes_back_as_it_was_typed(signed_in, bought, tape, left):
    make_guide("pinned", regions=[make_region("knee")], strips=[{}, {}, {}], pinned=[tape])
    assert say(signed_in, bought, left=left)[1] == left


def test_used_up_is_one_click_and_can_be_taken_back(signed_in, bought):
    assert say(signed_in, bought, used_up="1", left="7")[1] == 0
    assert "Used up" in signed_in.get(HERE).content.decode()
    assert say(signed_in, bought, left="20")[1] == 20


@pytest.mark.parametrize("left", ["", "-1", "many", "1.5", "21", "9" * 4500, "٣", "٣x"])
def test_what_cannot_be_left_is_refused_beside_its_field(signed_in, bought, left):
    line = bought.lines.get()
    page = signed_in.post(f"{HERE}{line.pk}/?page=1", {"left": left})
    (row,) = page.context["rows"]
    assert row.error == "Enter a whole number from 0 to 20: that many you bought."
    assert (row.typed, row.left) == (left[:9], 20)
    assert f'aria-describedby="tape-{line.pk}-error"' in page.content.decode()
    assert BoughtTape.objects.get().used_packages == 0


def test_saving_stays_on_the_page_of_the_list(signed_in, shopper):
    make_shipping()
    buy_lines(shopper, 21)
    (row,) = signed_in.get(f"{HERE}?page=2").context["rows"]
    where = f"{HERE}{row.line_id}/?page=2"
    assert f'action="{where}"' in signed_in.get(f"{HERE}?page=2").content.decode()
    assert signed_in.post(where, {"left": "1"})["Location"] == f"{HERE}?page=2"


def test_tape_of_somebody_else_is_not_found(client, stranger, bought):
    client.force_login(stranger)
    answer = client.post(f"{HERE}{bought.lines.get().pk}/", {"left": "1"}, follow=True)
    assert "no longer in your account" in answer.content.decode()
    assert BoughtTape.objects.get().used_packages == 0
    assert rows(client) == []


def test_number_needs_a_post(signed_in, bought):
    assert signed_in.get(f"{HERE}{bought.lines.get().pk}/").status_code == 405


def test_refund_takes_the_box_that_was_not_used(signed_in, bought):
    say(signed_in, bought, left="8")  # 12 of the 20 are used
    refund_order(bought, lines={bought.lines.get().pk: 1}, restock=True, reason="No")
    (row,) = rows(signed_in)
    assert (row.pieces, row.bought, row.left) == (1, 10, 0)


def test_deleted_product_stays_named_and_can_be_corrected(signed_in, bought, tape):
    make_guide("pinned", regions=[make_region("knee")], strips=[{}], pinned=[tape])
    delete_sold(tape)
    (row,) = rows(signed_in)
    assert (row.title, row.url, row.guides, row.left) == ("Tape", "", (), 20)
    assert say(signed_in, bought, left="3")[1] == 3


def test_order_of_a_guest_brings_its_tape_along(signed_in, shopper, tape):
    order = order_of(tape)
    assert rows(signed_in) == []
    give_order(order, shopper)
    assert [row.order_number for row in rows(signed_in)] == [order.number]


def buy_lines(shopper, count):
    first, *others = (make_product(f"tape-{n}", package=PRECUT) for n in range(count))
    client = client_with(first)
    client.force_login(shopper)
    for product in others:
        put_in_cart(client, product)
    pay(client, agree(client))


@pytest.mark.parametrize("count", [3, 30])
def test_page_asks_the_same_queries_for_3_lines_and_for_30(signed_in, shopper, count):
    make_shipping()
    region = make_region("neck")
    make_guide("neck", regions=[region], strips=[{}])
    buy_lines(shopper, count)
    for line in BoughtTape.objects.select_related("line__product"):
        RegionProduct.objects.create(region=region, product=line.line.product, position=line.pk)
    signed_in.get(HERE)
    with CaptureQueriesContext(connection) as queries:
        page = signed_in.get(HERE)
    assert len(page.context["rows"]) == min(count, 20)
    assert [r for r in page.context["rows"] if not r.guides] == []
    assert len(queries) == 9
