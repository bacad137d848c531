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


def test_oscars_links_to_orders_lead_to_the_desk(client):
    order = order_of(make_product("box", categories=[make_category("strips")]))
    merchant = sign_in_merchant(client)
    assert merchant.get("/dashboard/orders/").url == "/cms/orders/"
    page = merchant.get(f"/dashboard/orders/{order.number}/")
    assert page.url == f"/cms/orders/inspect/{order.pk}/"
    assert merchant.get("/dashboard/orders/NONE/").status_code == 404
