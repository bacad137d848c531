"""An order as its shopper follows it, and as a visitor looks it up."""

import pytest

from tests.factories import make_product
from tests.site.ordering import delete_sold, order_of

pytestmark = pytest.mark.django_db
unsound = pytest.mark.unsound("only the word is set: no money went back")
NOT_FOUND = "We can’t find an order with this number and email. Check both on your receipt."


def look_up(client, number, email="ada@example.com"):
    return client.post("/account/order-status/", {"number": number, "email": email})


def test_orders_are_listed_with_their_state(signed_in, order):
    html = signed_in.get("/account/orders/").content.decode()
    assert "Being packed, $30.93" in html
    assert f'href="/account/orders/{order.number}/"' in html


def test_order_shows_what_it_holds(signed_in, order):
    html = " ".join(signed_in.get(f"/account/orders/{order.number}/").content.decode().split())
    for words in ("Being packed", "Box</a> × 2", "$25.98", "$30.93", "Lindon, UT 84042"):
        assert words in html


@pytest.mark.parametrize(
    ("status", "title", "states"),
    [
        ("Paid", "Being packed", ["done", "now", "next", "next"]),
        ("Packed", "Packed", ["done", "now", "next", "next"]),
        ("Shipped", "On its way", ["done", "done", "now", "next"]),
        ("Delivered", "Delivered", ["done", "done", "done", "now"]),
        pytest.param("Cancelled", "Canceled", [], marks=unsound),
        pytest.param("Refunded", "Refunded", [], marks=unsound),
    ],
)
@pytest.mark.unsound("the state is set by hand")
def test_order_says_how_far_it_is(signed_in, order, status, title, states):
    type(order).objects.update(status=status)
    page = signed_in.get(f"/account/orders/{order.number}/")
    assert page.context["state"] == title
    assert [stage.state for stage in page.context["stages"]] == states
    assert page.content.decode().count('aria-current="step"') == (1 if states else 0)


def test_order_of_somebody_else_is_not_found(client, stranger, order):
    client.force_login(stranger)
    assert client.get(f"/account/orders/{order.number}/").status_code == 404
    assert client.post(f"/account/orders/{order.number}/", {"action": "reorder"}).status_code == 404
    assert order.number not in client.get("/account/orders/").content.decode()


def test_buying_again_fills_the_cart(signed_in, order, box):
    page = signed_in.post(f"/account/orders/{order.number}/", {"action": "reorder"})
    assert page["Location"] == "/cart/"
    (line,) = signed_in.get("/cart/").context["lines"]
    assert (line.name, line.quantity) == ("Box", 2)


def test_buying_again_what_is_gone_says_so(signed_in, order, box):
    box.is_public = False
    box.save()
    here = f"/account/orders/{order.number}/"
    page = signed_in.post(here, {"action": "reorder"})
    assert page["Location"] == here
    assert "This product is no longer sold." in signed_in.get(here).content.decode()


def test_visitor_looks_up_an_order(client, box):
    order = order_of(box)
    found = look_up(client, f" {order.number.lower()} ", "ADA@example.com")
    page = client.get(found["Location"])
    html = page.content.decode()
    assert page.status_code == 200
    assert "Being packed" in html
    assert "Buy again" not in html
    assert "no-store" in page["Cache-Control"]


def test_order_of_an_account_is_looked_up_by_either_email(client, shopper, box):
    order = order_of(box, shopper)
    type(order).objects.update(guest_email="other@example.com")
    for email in ("other@example.com", shopper.email):
        assert look_up(client, order.number, email).status_code == 302


@pytest.mark.parametrize("door", ["", "cancel/"])
def test_old_link_asks_for_the_number_and_the_email(client, box, settings, door):
    found = look_up(client, order_of(box).number)["Location"]
    assert client.get(f"{found}{door}").status_code == 200
    settings.ORDER_LINK_DAYS = -1
    for answer in (client.get(f"{found}{door}"), client.post(f"{found}{door}")):
        assert answer["Location"] == "/account/order-status/"
    page = client.get("/account/order-status/")
    assert "This link is from long ago." in page.content.decode()
    settings.ORDER_LINK_DAYS = 90
    assert client.get(f"{found}{door}").status_code == 200


def test_wrong_number_and_wrong_email_get_the_same_answer(client, box):
    order = order_of(box)
    for number, email in [(order.number, "eve@example.com"), ("2222222222", "ada@example.com")]:
        page = look_up(client, number, email)
        assert page.context["form"].errors == {"__all__": [NOT_FOUND]}
        assert f'value="{number}"' in page.content.decode()
        assert f'value="{email}"' in page.content.decode()


def test_looking_up_nothing_names_the_fields(client):
    page = look_up(client, "", "no-address")
    assert set(page.context["form"].errors) == {"number", "email"}
    assert 'href="#id_number"' in page.content.decode()


def test_altered_link_opens_no_order(client, box):
    found = look_up(client, order_of(box).number)["Location"]
    assert client.get(f"{found[:-2]}/").status_code == 404


def test_order_keeps_its_line_when_the_product_is_deleted(signed_in, order, box):
    delete_sold(box)
    html = " ".join(signed_in.get(f"/account/orders/{order.number}/").content.decode().split())
    assert "Box × 2" in html


def test_list_of_orders_takes_the_same_queries_for_more(
    signed_in, shopper, order, django_assert_max_num_queries
):
    order_of(make_product("oil"), shopper)
    with django_assert_max_num_queries(12):
        assert len(signed_in.get("/account/orders/").context["rows"]) == 2
