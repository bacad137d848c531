"""Every address that our own apps put into the dashboard: who may come in, and that looking is not
doing. A new address is tested by being registered."""

import pytest
from django.apps import apps
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from tests.factories import make_category, make_product, make_user
from tests.site.dashboard_people import sign_in_merchant
from tests.site.ordering import order_of

pytestmark = pytest.mark.django_db
APPS = ("tax", "delivery")
WRITES = ("INSERT", "UPDATE", "DELETE")


def doors():
    """(name, what its address takes) of all that the apps register."""
    for label in APPS:
        for route in apps.get_app_config(label).get_urls():
            yield route.name, tuple(route.pattern.converters)


@pytest.fixture(scope="module")
def sold(rows_of_file):
    with rows_of_file():
        return order_of(make_product("box", categories=[make_category("strips")]))


@pytest.fixture
def address(sold, db):
    """Where a door is, with rows behind it."""
    rate = apps.get_model("delivery", "ShippingRate").objects.first()

    def address(name, takes):
        return reverse(f"dashboard:{name}", kwargs=dict.fromkeys(takes, rate.pk))

    return address


def test_the_doors_that_there_are():
    assert {name for name, _ in doors()} >= {
        "sales-tax",
        "shipping-rate-delete",
    }


@pytest.mark.parametrize("door", doors(), ids=lambda door: door[0])
def test_looking_writes_nothing(client, address, door):
    """What acts answers 405 to a GET, or shows a form. Sessions are not the shop's rows."""
    sign_in_merchant(client)
    with CaptureQueriesContext(
        connection,
    ) as queries:
        answer = client.get(address(*door))
    assert answer.status_code in (200, 405)
    sent = [query["sql"] for query in queries]
    assert [sql for sql in sent if sql.startswith(WRITES) and "django_session" not in sql] == []


@pytest.mark.parametrize("method", ["get", "post"])
@pytest.mark.parametrize("door", doors(), ids=lambda door: door[0])
def test_door_is_closed(client, address, door, method):
    """To a visitor, a shopper, and staff of whom nobody said that they may."""
    url = address(*door)
    answer = getattr(client, method)(url)
    assert answer.status_code == 302
    assert answer["Location"].startswith("/dashboard/login/?next=")
    for person in (make_user(), make_user("clerk@example.com", is_staff=True)):
        client.force_login(person)
        assert getattr(client, method)(url).status_code == 403
