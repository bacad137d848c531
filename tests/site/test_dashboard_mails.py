"""The mails of orders in the dashboard."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from shop.mails.models import Mail
from tests.shop.mails.queueing import queue
from tests.site.dashboard_people import sign_in_merchant

pytestmark = pytest.mark.django_db

URL = "/dashboard/mails/"


@pytest.fixture
def merchant(client):
    return sign_in_merchant(client)


@pytest.fixture
def mails(order):
    Mail.objects.all().delete()
    parked = queue("order-placed:1", to="ada@example.com", order=order)
    Mail.objects.update(status="parked", last_error="The mail server answered 550: <b>no</b>.")
    return parked, queue("order-placed:2", to="eve@example.com")


def shown(client, query=""):
    page = client.get(URL + query)
    assert page.status_code == 200
    return [mail.to for mail in page.context["mails"]]


def test_list_shows_what_happened(merchant, mails):
    page = merchant.get(URL).content.decode()
    assert "The mail server answered 550: &lt;b&gt;no&lt;/b&gt;." in page
    assert [word in page for word in ("Parked (1)", "Waiting (1)", "Sent (0)")] == [True] * 3
    assert page.count("Send again</button>") == 1


def test_navigation_leads_to_the_list(merchant):
    assert f'href="{URL}"' in merchant.get("/dashboard/").content.decode()


def test_list_is_filtered_and_searched(merchant, mails, order):
    assert shown(merchant) == ["eve@example.com", "ada@example.com"]
    assert shown(merchant, "?status=parked") == ["ada@example.com"]
    assert shown(merchant, "?status=sent") == []
    assert shown(merchant, "?status=nonsense") == ["eve@example.com", "ada@example.com"]
    assert shown(merchant, "?q=EVE@") == ["eve@example.com"]
    assert shown(merchant, f"?q={order.number}") == ["ada@example.com"]
    assert shown(merchant, "?q=%25") == []


def test_send_again_sends_a_parked_mail(merchant, mails, mailoutbox):
    parked, _ = mails
    answer = merchant.post(f"{URL}{parked.pk}/send-again/")
    assert answer["Location"] == URL
    parked.refresh_from_db()
    assert (parked.status, parked.tries) == ("waiting", 0)


def test_get_changes_nothing(merchant, mails):
    parked, _ = mails
    before = list(Mail.objects.values())
    shown(merchant)
    assert merchant.get(f"{URL}{parked.pk}/send-again/").status_code == 405
    assert list(Mail.objects.values()) == before


def test_merchant_who_may_not_change_orders_is_refused(client, mails):
    sign_in_merchant(client, without="change_order")
    parked, _ = mails
    assert client.get(URL).status_code == 403
    assert client.post(f"{URL}{parked.pk}/send-again/").status_code == 403
    assert f'href="{URL}"' not in client.get("/dashboard/").content.decode()
    parked.refresh_from_db()
    assert parked.status == "parked"


def test_visitor_is_asked_to_sign_in(client, mails):
    assert client.get(URL)["Location"].startswith("/dashboard/login/")
    assert client.post(f"{URL}{mails[0].pk}/send-again/").status_code == 302
    assert Mail.objects.get(pk=mails[0].pk).status == "parked"


def test_list_asks_the_same_queries_for_2_mails_and_for_20(merchant, mails, order):
    counts = []
    for _ in range(2):
        merchant.get(URL)
        with CaptureQueriesContext(connection) as captured:
            merchant.get(URL)
        counts.append(len(captured))
        for number in range(18):
            queue(f"order-placed:more-{number}", order=order)
    assert counts[0] == counts[1]
