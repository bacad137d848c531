"""One click to stop: from a mail, by a mail program itself, and in the account."""

import pytest
from django.test import Client

from shop.mails.models import Mail
from shop.stock_alerts.models import BackInStockAlert
from shop.stock_alerts.sending import send_due_alerts
from tests.factories import make_product, make_user
from tests.shop.stock_alerts.asking import link_in, restock, wait

pytestmark = pytest.mark.django_db


@pytest.fixture
def mail(oil, mailoutbox):
    wait(oil)
    restock(oil)
    send_due_alerts()
    return mailoutbox[0]


@pytest.fixture
def box(ada):
    """Waited for by Ada as a guest, and by Eve."""
    box = make_product("box", stock=0)
    wait(box)
    wait(box, "eve@example.com")
    wait(make_product("bag", stock=0), user=ada)
    return box


def emails():
    return sorted(alert.address for alert in BackInStockAlert.objects.all())


def test_link_opens_a_page_with_a_button(client, mail, box):
    link = link_in(mail, "stop")
    page = client.get(link).content.decode()
    assert "ada@example.com will get no mail" in page
    assert len(emails()) == 3
    assert "Stopped" in client.post(link).content.decode()
    assert emails() == ["eve@example.com"]
    assert client.post(link).status_code == 200


def test_mail_program_stops_by_one_post(mail, box):
    """RFC 8058: the address of the header, one POST, no cookie, no token, no redirect."""
    assert mail.extra_headers["List-Unsubscribe-Post"] == "List-Unsubscribe=One-Click"
    url = mail.extra_headers["List-Unsubscribe"]
    path = url.removeprefix("<http://testserver").removesuffix(">")
    assert path == link_in(mail, "stop")
    program = Client(enforce_csrf_checks=True)
    assert program.post(path, {"List-Unsubscribe": "One-Click"}).status_code == 200
    assert emails() == ["eve@example.com"]


def test_mail_that_is_not_out_yet_is_taken_back(client, mail):
    for key in ("stock-alert:0", "order-placed:1"):
        Mail.objects.create(key=key, to="ADA@example.com")
    client.post(link_in(mail, "stop"))
    assert {mail.key for mail in Mail.objects.filter(status="waiting")} == {"order-placed:1"}


def test_altered_link_stops_nothing(client, mail, box):
    link = link_in(mail, "stop")[:-3] + "x/"
    assert (client.get(link).status_code, client.post(link).status_code) == (404, 404)
    assert len(emails()) == 3


def test_account_lists_its_own_alerts_with_a_button(client, ada, box):
    client.force_login(ada)
    (item,) = client.get("/account/alerts/").context["items"]
    assert (item.title, item.line_id) == ("Bag", ada.stock_alerts.get().pk)
    url = f"/account/alerts/{item.line_id}/stop/"
    assert client.get(url).status_code == 405
    assert client.post(url)["Location"] == "/account/alerts/"
    page = client.get("/account/alerts/")
    assert "You wait for nothing." in page.content.decode()
    assert emails() == ["ada@example.com", "eve@example.com"]


def test_alert_of_somebody_else_is_not_found(client, ada, box):
    client.force_login(make_user("stranger@example.com"))
    url = f"/account/alerts/{ada.stock_alerts.get().pk}/stop/"
    assert client.post(url).status_code == 404
    assert client.get("/account/alerts/").context["items"] == []
    assert len(emails()) == 3


def test_button_of_the_account_is_for_whoever_is_logged_in(client, ada, box):
    url = f"/account/alerts/{ada.stock_alerts.get().pk}/stop/"
    assert client.post(url)["Location"] == f"/account/login/?next={url}"
