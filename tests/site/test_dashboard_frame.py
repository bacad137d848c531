"""The frame around every dashboard page."""

import pytest

from tests.factories import make_category, make_product
from tests.site.dashboard_people import sign_in_merchant
from tests.site.ordering import order_of

pytestmark = pytest.mark.django_db


def test_frame_has_the_shops_words(client):
    html = sign_in_merchant(client).get("/dashboard/low-stock/").content.decode()
    assert "<title>Low stock | Dashboard | KT Tape</title>" in " ".join(html.split())
    assert "dashboard/desk.css" in html
    assert "Fulfillment" in html
    assert "Fulfilment" not in html


def test_order_page_has_the_function_that_oscar_calls(client):
    order = order_of(make_product("box", categories=[make_category("strips")]))
    page = sign_in_merchant(client).get(f"/dashboard/orders/{order.number}/")
    html = page.content.decode()
    made = html.index("oscar.dashboard.orders.initTable = function")
    assert made < html.index("oscar.dashboard.orders.initTable();")
