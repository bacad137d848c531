"""A new SECRET_KEY: what the old one signed holds while it stands in SECRET_KEY_FALLBACKS.

The walk of docs/operations.md: put the old key into the list, deploy, wait for the longest link (90
days), take it out.
"""

import pytest

from shop.accounts.mail import reset_url
from shop.aftercare.links import REFILL, STOP, link
from shop.newsletter.links import confirm_url, out_url
from shop.orders.links import order_token
from shop.stock_alerts.links import stop_url
from tests.factories import PASSWORD, put_in_cart
from tests.shop.newsletter.subscribing import subscribe

pytestmark = pytest.mark.django_db
NEW = "new-secret-key-" * 4


def opens(address, words):
    """A check that the page at this address still says this."""

    def check(client):
        page = client.get(address.removeprefix("http://testserver"), follow=True)
        return page.status_code == 200 and words in page.content.decode()

    return check


@pytest.fixture
def signed(client, order, shopper, stranger, box):
    """{what: check that it still holds} of each thing that we sign, all made now."""
    client.post("/account/login/", {"login": shopper.email, "password": PASSWORD})
    guest = type(client)()
    put_in_cart(guest, box)
    asked = subscribe("eve@example.com", confirmed_at=None)
    return {
        "session": lambda _: client.get("/account/profile/").status_code == 200,
        "cart": lambda _: guest.get("/cart/badge/").json()["count"] == 1,
        "order": opens(f"/checkout/order/{order_token(order)}/", order.number),
        "stop later mails": opens(link(order, STOP), "No more of these mails"),
        "refill": opens(link(order, REFILL), "Your tape again"),
        "stop alerts": opens(stop_url("ada@example.com"), "Stop stock alerts?"),
        "confirm newsletter": opens(confirm_url(asked), "Get the newsletter?"),
        "end newsletter": opens(out_url(subscribe().pk), "End the newsletter?"),
        "reset": opens(reset_url(stranger), 'name="password2"'),
    }


def holding(signed, client):
    return {what for what, check in signed.items() if check(type(client)())}


def test_all_that_was_signed_holds_with_the_old_key_in_the_list(signed, client, settings):
    assert holding(signed, client) == set(signed)
    settings.SECRET_KEY_FALLBACKS = [settings.SECRET_KEY]
    settings.SECRET_KEY = NEW
    assert holding(signed, client) == set(signed)


def test_nothing_holds_without_it(signed, client, settings):
    """The control."""
    settings.SECRET_KEY = NEW
    assert holding(signed, client) == set()


def test_session_is_signed_anew_and_outlives_the_old_key(signed, client, settings):
    settings.SECRET_KEY_FALLBACKS = [settings.SECRET_KEY]
    settings.SECRET_KEY = NEW
    assert signed["session"](client)
    settings.SECRET_KEY_FALLBACKS = []
    assert signed["session"](client)
