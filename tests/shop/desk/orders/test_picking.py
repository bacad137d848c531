"""The pick list, express orders, and "select all" of a list that is too long for it."""

import pytest

from shop.delivery.models import ShippingRate
from shop.desk import reading
from shop.desk.orders.views import URGENT, orders_in
from shop.fulfilment.holding import hold
from shop.fulfilment.services import mark_packed, ship
from shop.refunds.services import cancel_order, refund_order
from tests.factories import make_product
from tests.shop.desk.orders.test_bulk import action
from tests.shop.desk.staff import PACKER, SUPPORT, sign_in
from tests.site.ordering import order_of

pytestmark = pytest.mark.django_db


def words(response):
    return " ".join(response.content.decode().split())


@pytest.fixture
def express(orders):
    """The last one that was placed."""
    ShippingRate.objects.create(code="express", name="Express", price=12, packed_first=True)
    order = orders[2]
    type(order).objects.filter(pk=order.pk).update(
        shipping_code="express", shipping_method="Express"
    )
    return order


def test_one_list_for_all_boxes(client, orders):
    other = order_of(make_product("roll"))
    line = orders[0].lines.get()
    refund_order(orders[0], lines={line.pk: 1}, restock=True, reason="One too many")
    page = sign_in(client, *SUPPORT).get(action("pick", [*orders, other]))
    wanted = [(item.sku, pieces) for item, pieces in page.context["wanted"]]
    assert wanted == sorted([(line.partner_sku, 5), (other.lines.get().partner_sku, 2)])
    assert page.context["pieces"] == 7
    assert "7 pieces for 4 boxes," in words(page)
    assert page.context["left_out"] == []


def test_what_is_not_packed_is_named(client, orders):
    hold(orders[0], "Which color?")
    cancel_order(orders[1], None, "Ordered twice.")
    page = sign_in(client, *PACKER).get(action("pick", orders))
    assert page.context["pieces"] == 2
    said = f"{orders[0].number} (on hold), {orders[1].number} (canceled)."
    assert f"Not on this list: {said}" in words(page)
    page = client.get(action("pick", orders[:2]))
    assert "There is nothing to pick." in words(page)


def test_pieces_that_are_asked_back_or_gone_are_not_picked(client, orders):
    """Also on the page that packs: none of these boxes can be packed now."""
    line = orders[0].lines.get()
    part = [{"line": line.pk, "quantity": 1, "amount": "1.00"}]
    orders[0].refunds.create(amount=1, tax=0, lines=part, restock=True, status="asked")
    mark_packed(orders[1])
    ship(orders[1], "ups", "1Z999AA10123456784")
    packer = sign_in(client, *PACKER)
    page = packer.get(action("pick", orders))
    assert page.context["orders"] == [orders[2]]
    said = f"{orders[0].number} (refund asked for), {orders[1].number} (shipped)."
    assert f"Not on this list: {said}" in words(page)
    pack = packer.get(action("pack", orders))
    assert [pieces for _, pieces in pack.context["pick_list"]] == [2]


def test_the_list_is_only_read(client, orders):
    packer = sign_in(client, *PACKER)
    assert packer.post(action("pick", orders)).url == "/cms/orders/pack/"
    editor = sign_in(client, email="editor@example.com")
    assert editor.get(action("pick", orders)).context["orders"] == []


def test_express_stands_first_and_is_marked(client, orders, express):
    packer = sign_in(client, *PACKER)
    page = packer.get("/cms/orders/pack/")
    assert [order.pk for order in page.context["object_list"]] == [
        order.pk for order in (express, orders[0], orders[1])
    ]
    assert page.content.decode().count(">First<") == 1
    assert ">Packed first<" in packer.get(f"/cms/orders/inspect/{express.pk}/").content.decode()
    place = packer.get(f"/cms/orders/inspect/{orders[0].pk}/").context
    assert (place["place"], place["before"], place["after"]) == (2, express.pk, orders[1].pk)
    boxes = packer.get(action("pick", orders)).context["orders"]
    assert [order.pk for order in boxes] == [express.pk, orders[0].pk, orders[1].pk]
    chosen = packer.get("/cms/orders/pack/?ordering=date_placed").context["object_list"]
    assert [order.pk for order in chosen] == [order.pk for order in orders]


@pytest.mark.parametrize(("answer", "number"), [("yes", 1), ("no", 2), ("🦵", 3)])
def test_only_express(client, orders, express, answer, number):
    page = sign_in(client, *PACKER).get("/cms/orders/all/", {"express": answer})
    assert len(page.context["object_list"]) == number


def test_select_all_says_how_many(client, orders, monkeypatch):
    packer = sign_in(client, *PACKER)
    assert packer.get("/cms/orders/pack/").context["select_all"] == "Select all 3 of this list"
    monkeypatch.setattr(reading, "MOST", 2)
    said = "Select the first 2 of 3: no more are done at once"
    assert packer.get("/cms/orders/pack/").context["select_all"] == said
    page = packer.get(action("pack", ["all"]))
    first = list(orders_in("pack").order_by(*URGENT)[:2])
    assert page.context["orders"] == first
    assert "These are the first 2 orders of the list. 1 more are not among them." in words(page)
    for ids in (first, [first[0]]):
        assert "not among them" not in words(packer.get(action("pack", ids)))
