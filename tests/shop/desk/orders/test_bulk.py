"""Many orders at once."""

import io

import pytest
from django.utils.http import urlencode
from pypdf import PdfReader

from shop.fulfilment.holding import hold
from shop.orders.status import OrderStatus
from tests.shop.desk.staff import PACKER, SUPPORT, reread, said, sign_in

pytestmark = pytest.mark.django_db
NUMBERS = ["1Z999AA10123456784", "9400111899223333444455"]


def action(name, orders, **query):
    ids = [getattr(order, "pk", order) for order in orders]
    query = {"next": "/cms/orders/pack/", "id": ids} | query
    return f"/cms/bulk/order/order/{name}/?{urlencode(query, doseq=True)}"


def states(orders):
    return [reread(order).status for order in orders]


def test_pack_print_and_ship(client, orders):
    packer = sign_in(client, *PACKER)
    page = packer.get(action("pack", orders))
    assert [(item.sku, pieces) for item, pieces in page.context["pick_list"]] == [
        (orders[0].lines.get().partner_sku, 6)
    ]
    slips = PdfReader(io.BytesIO(packer.get(page.context["slips_url"]).content))
    texts = [page.extract_text() for page in slips.pages]
    assert [order.number in text for order, text in zip(orders, texts, strict=True)] == [True] * 3
    assert all("Page 1\n" in text + "\n" and "Page 2" not in text for text in texts)
    shipping = packer.post(action("pack", orders), follow=True)
    assert said(shipping) == ["3 orders are packed."]
    assert [row[0].pk for row in shipping.context["rows"]] == [order.pk for order in orders]
    typed = {f"number_{o.pk}": n for o, n in zip(orders[:2], NUMBERS, strict=True)}
    done = packer.post(action("ship", orders), typed, follow=True)
    assert said(done) == ["2 orders are on the way."]
    assert states(orders) == [OrderStatus.SHIPPED, OrderStatus.SHIPPED, OrderStatus.PACKED]


def test_one_that_is_refused_keeps_no_other_back(client, orders):
    packer = sign_in(client, *PACKER)
    hold(orders[1], "Which color?")
    done = packer.post(action("pack", orders), follow=True)
    assert said(done) == [
        f"Order {orders[1].number} is on hold: Which color?",
        "2 orders are packed.",
    ]
    typed = {f"number_{orders[0].pk}": NUMBERS[0], f"number_{orders[2].pk}": "nonsense"}
    page = packer.post(action("ship", orders), typed)
    html = page.content.decode()
    assert "“nonsense” looks like no carrier’s number." in html
    assert 'value="nonsense"' in html
    assert states(orders) == [OrderStatus.SHIPPED, OrderStatus.PAID, OrderStatus.PACKED]


def test_all_of_the_list_are_those_that_were_found(client, orders):
    packer = sign_in(client, *PACKER)
    page = packer.get(action("pack", ["all"], q=orders[1].number))
    assert [order.pk for order in page.context["orders"]] == [orders[1].pk]
    hold(orders[0], "Wait")
    page = packer.get(action("pack", ["all"]))
    assert [order.pk for order in page.context["orders"]] == [orders[1].pk, orders[2].pk]


def test_support_may_print_and_not_pack(client, orders):
    support = sign_in(client, *SUPPORT)
    assert support.get(action("slips", orders))["Content-Type"] == "application/pdf"
    support.post(action("pack", orders))
    support.post(action("ship", orders), {f"number_{orders[0].pk}": NUMBERS[0]})
    assert set(states(orders)) == {OrderStatus.PAID}
    assert (
        sign_in(client, email="editor@example.com").get(action("slips", orders)).status_code == 404
    )


@pytest.mark.parametrize("ids", [["x"], ["-1"], ["9" * 30], []])
def test_nonsense_packs_nothing(client, orders, ids):
    packer = sign_in(client, *PACKER)
    assert packer.get(action("pack", ids)).status_code == 200
    assert packer.post(action("pack", ids), follow=True).status_code == 200
    assert set(states(orders)) == {OrderStatus.PAID}
