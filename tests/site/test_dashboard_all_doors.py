"""Every address of the dashboard, Oscar's own among them: closed without a permission, and nothing
is written by looking."""

import re

import pytest
from django.contrib.auth.models import Permission
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import NoReverseMatch, get_resolver, reverse
from oscar.core.loading import get_model

from tests.factories import make_offer, make_product, make_user
from tests.site.dashboard_people import sign_in_merchant
from tests.site.ordering import order_of

pytestmark = pytest.mark.django_db
OPEN = {"index", "login", "logout"}  # `index` shows figures to all staff; the others are no pages
OPEN |= {"order-list", "order-detail"}  # lead to the desk, which asks for its own rights
WRITES = re.compile(r"^(INSERT|UPDATE|DELETE) (?!.*(django_session|last_login))")


def addresses(patterns, prefix="/"):
    """(name, address) of the whole dashboard, each part of an address filled in with "1"."""
    for pattern in patterns:
        address = prefix + re.sub(r"<[^>]+>|\(\?P<\w+>[^)]*\)", "1", str(pattern.pattern))
        address = re.sub(r"[\^$\\]", "", address)
        if hasattr(pattern, "url_patterns"):
            yield from addresses(pattern.url_patterns, address)
        elif address.startswith("/dashboard/"):
            yield pattern.name, address


def doors():
    found = [door for door in addresses(get_resolver().url_patterns) if door[0] not in OPEN]
    assert len(found) > 60
    return found


def test_every_door_is_closed_to_staff_of_whom_nobody_said_that_they_may(client):
    client.force_login(make_user("clerk@example.com", is_staff=True))
    answers = {
        (name, method): getattr(client, method)(address).status_code
        for name, address in doors()
        for method in ("get", "post")
    }
    assert {door for door, status in answers.items() if status != 403} == set()


def test_looking_writes_nothing_anywhere(client):
    """For somebody who may do everything; row 1 of whatever there is."""
    order_of(make_product("box"))
    client.force_login(make_user(is_staff=True, is_superuser=True))
    wrote = []
    for name, address in doors():
        with CaptureQueriesContext(connection) as queries:
            client.get(address)
        wrote += [name for query in queries if WRITES.match(query["sql"])]
    assert wrote == []


@pytest.mark.parametrize("name", ["page-list", "shipping-method-list"])
def test_doors_that_would_do_nothing_are_gone(name):
    with pytest.raises(NoReverseMatch):
        reverse(f"dashboard:{name}")


def test_oscars_stock_alerts_lead_to_our_list(client):
    sign_in_merchant(client)
    assert client.get("/dashboard/catalogue/stock-alerts/")["Location"] == "/dashboard/low-stock/"


@pytest.mark.parametrize(
    ("look", "address", "form"),
    [
        ("view_partner", "partners/{partner}/", {"name": "Mine"}),
        ("view_conditionaloffer", "offers/{offer}/", {"suspend": "1"}),
        ("view_user", "users/", {"action": "make_inactive", "selected_user": "{shopper}"}),
        ("view_productreview", "reviews/", {"action": "update_selected_review_status"}),
    ],
)
def test_who_may_only_look_changes_nothing(client, look, address, form):
    partner = get_model("partner", "Partner").objects.create(name="Warehouse")
    offer, shopper = make_offer("Free", "Count", 1, "Percentage", 10), make_user()
    pks = {"partner": partner.pk, "offer": offer.pk, "shopper": shopper.pk}
    clerk = make_user("clerk@example.com", is_staff=True)
    clerk.user_permissions.add(Permission.objects.get(codename=look))
    client.force_login(clerk)
    form = {name: value.format(**pks) for name, value in form.items()}
    url = f"/dashboard/{address.format(**pks)}"
    assert client.get(url).status_code == 200
    assert client.post(url, form).status_code == 403
    for row in (partner, offer, shopper):
        row.refresh_from_db()
    assert (partner.name, offer.status, shopper.is_active) == ("Warehouse", "Open", True)


def test_nobody_is_let_into_the_dashboard_by_a_link(client):
    partner = get_model("partner", "Partner").objects.create(name="Warehouse")
    shopper = make_user()
    client.force_login(make_user("admin@example.com", is_staff=True, is_superuser=True))
    url = f"/dashboard/partners/{partner.pk}/users/{shopper.pk}/link/"
    assert client.get(url).status_code == 405
    assert not shopper.user_permissions.exists()
    client.post(url)
    assert shopper.user_permissions.get().codename == "dashboard_access"
    page = client.post(url.replace("/link/", "/unlink/"), follow=True)
    assert "can no longer act for Warehouse" in page.content.decode()
    assert url not in page.content.decode()
