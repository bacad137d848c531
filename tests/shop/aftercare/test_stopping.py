"""One click ends the later mails: by our button, or by the mail program itself."""

import pytest
from django.test import Client
from django.utils import timezone

from shop.aftercare import services
from shop.aftercare.links import REFILL, STOP, link
from shop.refunds.services import refund_order
from tests.factories import make_user
from tests.shop.aftercare.asking import ALL, buy_asking, states
from tests.shop.checkout_form import client_with

pytestmark = pytest.mark.django_db
ONE_CLICK = {"List-Unsubscribe": "One-Click"}


def path(order, purpose=STOP):
    return link(order, purpose).removeprefix("http://testserver")


def test_looking_at_the_page_changes_nothing(order, client):
    page = client.get(path(order))
    assert "Stop these mails?" in page.content.decode()
    assert states(order) == dict.fromkeys(ALL, "waiting")
    assert (dict(page.cookies), "no-store" in page["Cache-Control"]) == ({}, True)


def test_post_without_cookie_token_or_origin_stops_them(order):
    answer = Client(enforce_csrf_checks=True).post(path(order), ONE_CLICK)
    assert answer.status_code == 200  # a redirect would not be followed
    assert "No more of these mails" in answer.content.decode()
    assert states(order) == dict.fromkeys(ALL, "stopped")


def test_twice_is_once(order, client):
    for _ in range(2):
        assert client.post(path(order)).status_code == 200
    assert "No more of these mails" in client.get(path(order)).content.decode()


def test_what_was_sent_stays_sent(order, client):
    order.later_mails.filter(kind="start").update(state="sent")
    client.post(path(order))
    assert states(order)["start"] == "sent"


def test_other_orders_of_the_address_stop_too_and_nobody_elses(order, tape, client):
    ada = make_user("Ada@Example.com")
    signed_in = client_with(tape)
    signed_in.force_login(ada)
    hers, not_hers = buy_asking(tape, client=signed_in), buy_asking(tape, email="eve@example.com")
    client.post(path(order))
    assert set(states(hers).values()) == {"stopped"}
    assert set(states(not_hers).values()) == {"waiting"}


def test_last_mail_of_one_order_stops_those_of_another(order, tape, client):
    other = buy_asking(tape, email="ADA@example.com")
    order.later_mails.update(state="sent")
    assert "Stop these mails?" in client.get(path(order)).content.decode()
    client.post(path(order))
    assert set(states(other).values()) == {"stopped"}
    assert "No more of these mails" in client.get(path(order)).content.decode()


@pytest.mark.parametrize("how", ["one click", "refund"])
def test_mail_that_is_queued_and_not_out_yet_is_taken_back(shipped, client, monkeypatch, how):
    monkeypatch.setattr(services, "is_mail_time", lambda moment, zone: True)
    shipped.later_mails.update(due=timezone.now())
    assert services.send_due_later_mails() == 3
    later = shipped.mails.filter(key__startswith="later-")
    later.filter(key__startswith="later-start").update(status="sent")
    if how == "refund":
        lines = {shipped.lines.get().pk: 2}
        refund_order(shipped, lines=lines, shipping=True, restock=False, reason="No")
    else:
        client.post(path(shipped))
    assert [mail.key.split(":")[0] for mail in later.all()] == ["later-start"]


def test_order_without_an_address_stops_only_its_own(order, tape, client):
    other = buy_asking(tape)
    type(order).objects.update(guest_email="")
    client.post(path(order))
    assert (set(states(order).values()), set(states(other).values())) == ({"stopped"}, {"waiting"})


def test_links_that_were_altered_or_are_for_something_else_open_nothing(order, client):
    refill_token = path(order, REFILL).split("/")[-2]
    for token in (path(order).split("/")[-3][:-1], refill_token, "x"):
        for method in (client.get, client.post):
            assert method(f"/account/later-mails/{token}/stop/").status_code == 404
    assert states(order) == dict.fromkeys(ALL, "waiting")


def test_order_that_is_gone_opens_nothing(order, client):
    where = path(order)
    order.number = "2222222222"
    order.save()
    assert client.post(where).status_code == 404
