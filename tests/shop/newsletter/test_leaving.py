"""One click ends it: by a link, by a mail program, in the account. Nothing goes out after that."""

import re

import pytest
from django.utils import timezone

from shop.accounts.personal.export import everything_about
from shop.accounts.personal.forgetting import erase as erase_account
from shop.mails.models import Mail
from shop.mails.services import send_due_mails
from shop.newsletter.links import out_url, subscriber_of_token
from shop.newsletter.models import Delivery, Subscriber
from shop.newsletter.sending import queue_due
from tests.factories import make_user
from tests.shop.newsletter.subscribing import ADA, begin, states, subscribe

pytestmark = pytest.mark.django_db
ONE_CLICK = {"List-Unsubscribe": "One-Click"}


def path(subscriber):
    return out_url(subscriber.pk).removeprefix("http://testserver")


def test_each_mail_has_the_link_and_the_headers_of_one_click(mailoutbox):
    one = subscribe()
    begin()
    queue_due()
    send_due_mails()
    (mail,) = mailoutbox
    assert mail.extra_headers["List-Unsubscribe-Post"] == "List-Unsubscribe=One-Click"
    header = re.fullmatch("<(.+)>", mail.extra_headers["List-Unsubscribe"])[1]
    for words in (header, mail.body, mail.alternatives[0][0]):
        token = re.search(r"http://testserver/newsletter/out/([^/]+)/", words)[1]
        assert subscriber_of_token(token) == one.pk


def test_looking_at_the_link_ends_nothing(client):
    one = subscribe()
    page = client.get(path(one))
    one.refresh_from_db()
    assert (page.status_code, one.is_subscribed) == (200, True)
    assert "End the newsletter?" in page.content.decode()


def test_mail_program_ends_it_without_cookie_or_token(client):
    one = subscribe()
    strict = type(client)(enforce_csrf_checks=True)
    page = strict.post(path(one), ONE_CLICK, HTTP_ORIGIN="https://mail.example")
    one.refresh_from_db()
    assert (page.status_code, one.is_subscribed, one.ended_by) == (200, False, "link")
    assert "No more newsletters" in page.content.decode()
    before = one.ended_at
    strict.post(path(one), ONE_CLICK)
    one.refresh_from_db()
    assert one.ended_at == before


def test_forgotten_subscriber_is_told_the_same(client):
    one = subscribe()
    address = path(one)
    one.delete()
    assert "No more newsletters" in client.post(address).content.decode()


@pytest.mark.parametrize("odd", ["x", "1", "MQ:1sX:zz"])
def test_altered_link_ends_nothing(client, odd):
    subscribe()
    assert client.post(f"/newsletter/out/{odd}/").status_code == 404
    assert Subscriber.objects.get().is_subscribed


@pytest.mark.parametrize("left_at", ["before a row", "waiting", "queued", "claimed"])
def test_nothing_goes_out_after_that(client, mailoutbox, left_at):
    one, other = subscribe(), subscribe("eve@example.com")
    newsletter = begin()
    if left_at == "before a row":  # its row was written in the same moment
        Subscriber.objects.filter(pk=one.pk).update(ended_at=timezone.now())
    if left_at == "waiting":
        client.post(path(one))
    queue_due()
    if left_at == "queued":
        client.post(path(one))
    if left_at == "claimed":  # the queue has it still, whatever took the rest back
        Subscriber.objects.filter(pk=one.pk).update(ended_at=timezone.now())
    send_due_mails()
    assert [mail.to for mail in mailoutbox] == [[other.email]]
    assert states(newsletter) == ["dropped", "sent"]
    queue_due()
    newsletter.refresh_from_db()
    assert newsletter.state == "sent"


def test_who_leaves_counts_for_the_newsletters_before(client):
    one = subscribe()
    for _ in range(2):
        begin()
        queue_due()
        send_due_mails()
    client.post(path(one))
    begin()
    assert Delivery.objects.filter(left_at__isnull=False).count() == 2


def test_account_shows_it_and_ends_it(client):
    client.force_login(make_user("Ada@Example.com"))
    assert "You don’t get the newsletter" in client.get("/account/newsletter/").content.decode()
    one = subscribe()
    assert "End the newsletter" in client.get("/account/newsletter/").content.decode()
    client.post("/account/newsletter/")
    one.refresh_from_db()
    assert (one.is_subscribed, one.ended_by) == (False, "account")


def test_account_is_for_those_who_are_logged_in(client):
    assert client.get("/account/newsletter/")["Location"].startswith("/account/login/")


def test_export_and_erasure_of_an_account_take_it_along():
    user = make_user("Ada@Example.com")
    subscribe(agreed_to="All of it.")
    subscribe("eve@example.com")
    newsletter = begin()
    queue_due()
    (row,) = everything_about(user)["newsletter"]
    assert (row["email"], row["agreed_to"], row["ended_at"]) == (ADA, "All of it.", None)
    erase_account(user)
    assert [one.email for one in Subscriber.objects.all()] == ["eve@example.com"]
    assert not Mail.objects.filter(to=ADA).exists()
    assert states(newsletter) == ["dropped", "queued"]  # the figures stay
