"""A shop is closed until what a sale needs is there and somebody opens it."""

import pytest
from django.utils import timezone
from wagtail.models import Page

from guides.models import ContactPage, HomePage, StandardPage
from kt_site.models import JobRun, Opening
from kt_site.opening.gate import sells
from kt_site.opening.points import checklist
from kt_site.opening.setup import set_up
from shop.delivery.models import ShippingRate
from tests.factories import make_product, make_user, put_in_cart
from tests.site.in_a_role import sign_in

pytestmark = pytest.mark.django_db
OPENING = "/cms/settings/opening/"


@pytest.fixture(autouse=True)
def real_shop(settings):
    settings.IS_DEMO, settings.SELLER_ADDRESS = False, "1 Pier; Salem, OR 97301"
    settings.PAYMENT_PROVIDER = "stripe"


@pytest.fixture
def ready(db):
    """All that a sale needs: {point: what takes it away again}."""
    set_up()
    boss = make_user("boss@example.com", is_superuser=True)
    rate = ShippingRate.objects.create(code="post", name="Post", price=5, countries="US")
    box = make_product("box")
    run = JobRun.objects.create(name="send_mail", last_run=timezone.now())
    for page in StandardPage.objects.all():
        page.get_latest_revision().publish()
    ContactPage.objects.get().get_latest_revision().publish()
    return {
        "An administrator": boss.delete,
        "Countries and shipping": rate.delete,
        "First product": lambda: box.stockrecords.update(num_in_stock=0),
        "Scheduled jobs": run.delete,
        "Contact page": lambda: ContactPage.objects.get().unpublish(),
        "Return period": lambda: Page.objects.get(slug="shipping-and-returns").unpublish(),
    }


def to_do():
    return {state.name for state in checklist() if state.needed and not state.done}


def test_nothing_is_done_in_an_empty_database(settings):
    settings.PAYMENT_PROVIDER = "test"
    settings.SELLER_ADDRESS = ""
    assert to_do() == {state.name for state in checklist() if state.needed}
    assert all(state.problem.endswith((".", "?", ")")) for state in checklist() if not state.done)


def test_each_point_knows_by_itself_whether_it_is_done(ready):
    assert to_do() == set()


@pytest.mark.parametrize(
    "name",
    [
        "An administrator",
        "Countries and shipping",
        "First product",
        "Scheduled jobs",
        "Contact page",
        "Return period",
    ],
)
def test_what_is_taken_away_is_missed(ready, name):
    """The control of the test above, point by point."""
    ready[name]()
    assert to_do() == {name}


@pytest.mark.parametrize("address", ["/shop/", "/cart/", "/checkout/", "/offers/"])
def test_closed_shop_says_opening_soon(client, address):
    page = client.get(address)
    assert (page.status_code, page["Retry-After"]) == (503, "3600")
    assert "Opening soon" in page.content.decode()


def test_closed_shop_sells_nothing(client):
    assert put_in_cart(client, make_product("box")).status_code == 503


@pytest.mark.parametrize("address", ["/", "/guides/", "/articles/", "/account/login/", "/search/"])
def test_all_else_is_open(client, address):
    assert client.get(address).status_code == 200


def test_staff_see_the_shop_as_it_will_be(client):
    sign_in(client, "Merchandiser")
    assert client.get("/shop/").status_code == 200


def test_shop_opens_when_all_is_there(client, ready):
    client.force_login(make_user("owner@example.com", is_superuser=True))
    page = client.post(OPENING, follow=True)
    assert "The shop is open." in page.content.decode()
    assert sells()
    visitor = type(client)()
    assert visitor.get("/shop/").status_code == 200
    assert put_in_cart(visitor, make_product("roll")).status_code == 302
    client.post(OPENING, {"close": ""})
    assert visitor.get("/shop/").status_code == 503


def test_shop_does_not_open_before(client, ready):
    ready["First product"]()
    client.force_login(make_user("owner@example.com", is_superuser=True))
    page = client.post(OPENING, follow=True)
    assert "Not yet: a sale still needs first product." in page.content.decode()
    assert not Opening.objects.filter(opened_at__isnull=False).exists()


def test_home_of_the_owner_shows_the_list_until_then(client, ready):
    client.force_login(make_user("owner@example.com", is_superuser=True))
    assert "Before the shop opens" in client.get("/cms/").content.decode()
    client.post(OPENING)
    assert "Before the shop opens" not in client.get("/cms/").content.decode()


def test_demo_is_open(client, settings):
    settings.IS_DEMO = True
    assert client.get("/shop/").status_code == 200
    assert HomePage.objects.exists()
