"""Oscar's dashboard is gone; its addresses lead to the desk."""

import pytest
from django.apps import apps
from django.contrib.auth.models import Group

from tests.factories import PASSWORD, make_offer, make_user

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("", "/cms/"),
        ("login/", "/cms/"),
        ("catalogue/", "/cms/products/"),
        ("catalogue/products/12/", "/cms/products/"),
        ("catalogue/categories/3/update/", "/cms/categories/"),
        ("low-stock/", "/cms/products/"),
        ("orders/100001/", "/cms/orders/"),
        ("offers/7/", "/cms/discounts/"),
        ("vouchers/sets/", "/cms/discounts/"),
        ("ranges/5/", "/cms/discounts/"),
        ("reviews/", "/cms/reviews/"),
        ("users/4/", "/cms/"),
        ("comms/nothing/", "/cms/"),
    ],
)
def test_old_address_leads_to_the_desk(client, old, new):
    for method in (client.get, client.post):
        answer = method(f"/dashboard/{old}")
        assert (answer.status_code, answer["Location"]) == (302, new)


def test_none_of_its_apps_is_installed():
    names = [config.name for config in apps.get_app_configs()]
    assert [name for name in names if "dashboard" in name] == ["oscar.apps.dashboard"]
    assert not apps.is_installed("django_tables2")
    assert not Group.objects.filter(name__contains="Dashboard").exists()


def test_staff_who_log_in_to_the_shop_come_to_the_desk(client):
    make_user("boss@example.com", is_staff=True, is_superuser=True)
    form = {"login": "boss@example.com", "password": PASSWORD}
    assert client.post("/account/login/", form)["Location"] == "/cms/"
    assert client.post("/account/logout/")["Location"] == "/"
    wanted = client.post("/account/login/", form | {"next": "/cart/"})
    assert wanted["Location"] == "/cart/"


def test_offer_describes_its_range():
    offer = make_offer("Ten", "Count", 1, "Percentage", 10)
    assert offer.benefit.description
