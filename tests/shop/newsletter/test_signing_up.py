"""Signing up: a link is mailed, and nobody learns which addresses are known."""

from datetime import timedelta

import pytest
from django.utils import timezone

from shop.newsletter import consent
from shop.newsletter.links import confirm_url
from shop.newsletter.models import Subscriber
from shop.newsletter.services import forget_subscribers
from tests.shop.newsletter.subscribing import ADA, sign_up, subscribe

pytestmark = pytest.mark.django_db
MAILS_MOST, CLIENT_MOST = 3, 10  # to one address a day; of one client an hour
SENT = "/newsletter/?sent=1"


@pytest.fixture(autouse=True)
def mails_leave_at_once(mails_leave_at_once):
    """All tests here."""


def path(address):
    return address.removeprefix("http://testserver")


def test_page_says_what_comes_how_often_and_what_is_agreed_to(client):
    page = client.get("/newsletter/")
    text = page.content.decode()
    assert consent.consent() in text and "about once a month" in text
    assert (page.cookies, "csrf" in text) == ({}, False)


def test_who_signs_up_is_asked_by_mail_and_not_subscribed_yet(client, mailoutbox):
    assert sign_up(client, " Ada@Example.COM ")["Location"] == SENT
    one = Subscriber.objects.get()
    assert (one.email, one.confirmed_at, one.is_subscribed) == (ADA, None, False)
    assert one.agreed_to == consent.consent()
    (mail,) = mailoutbox
    assert (mail.to, mail.subject) == ([ADA], "One more step: the newsletter")
    assert confirm_url(one) in mail.body and confirm_url(one) in mail.alternatives[0][0]
    assert "Check your mail" in client.get(SENT).content.decode()


@pytest.mark.parametrize("known", ["nobody", "subscribed", "asked", "left", "often"])
def test_answer_is_the_same_for_every_address(client, known):
    now = timezone.now()
    if known == "often":
        for _ in range(MAILS_MOST):
            sign_up(client)
            Subscriber.objects.update(asked_at=now - timedelta(hours=2))
    elif known != "nobody":
        subscribe(
            confirmed_at=None if known == "asked" else now,
            ended_at=now if known == "left" else None,
        )
    answer = sign_up(client)
    assert (answer.status_code, answer["Location"], answer.content) == (302, SENT, b"")


@pytest.mark.parametrize(("minutes", "mails"), [(59, 1), (61, 2)])
def test_lost_mail_is_sent_again_after_an_hour(client, mailoutbox, minutes, mails):
    sign_up(client)
    Subscriber.objects.update(asked_at=timezone.now() - timedelta(minutes=minutes))
    sign_up(client)
    assert (Subscriber.objects.count(), len(mailoutbox)) == (1, mails)


def test_address_gets_few_mails_a_day(client, mailoutbox):
    for _ in range(MAILS_MOST + 2):
        sign_up(client)
        Subscriber.objects.update(asked_at=timezone.now() - timedelta(hours=2))
    assert len(mailoutbox) == MAILS_MOST


def test_subscriber_who_signs_up_again_gets_no_mail(client, mailoutbox):
    subscribe()
    sign_up(client)
    assert mailoutbox == []


def test_one_client_asks_only_so_often(client):
    for number in range(CLIENT_MOST):
        sign_up(client, f"ada{number}@example.com")
    assert sign_up(client).status_code == 429
    assert Subscriber.objects.count() == CLIENT_MOST


@pytest.mark.parametrize("odd", ["", "nonsense", "a@b", "x" * 300 + "@example.com", "a b@c.com"])
def test_what_is_no_address_is_said_at_the_field(client, odd, mailoutbox):
    page = sign_up(client, odd)
    assert (page.status_code, Subscriber.objects.count(), mailoutbox) == (200, 0, [])
    assert page.context["form"].errors["email"]


def test_program_that_fills_in_every_field_is_told_the_same(client, mailoutbox):
    assert sign_up(client, website="https://example.com")["Location"] == SENT
    assert (Subscriber.objects.count(), mailoutbox) == (0, [])


def test_form_of_another_site_is_refused(client):
    answer = client.post("/newsletter/sign-up/", {"email": ADA}, HTTP_ORIGIN="https://evil.example")
    assert (answer.status_code, Subscriber.objects.count()) == (403, 0)


def test_link_asks_and_the_button_confirms(client):
    one = subscribe(confirmed_at=None)
    address = path(confirm_url(one))
    page = client.get(address)
    one.refresh_from_db()
    assert (page.status_code, one.confirmed_at) == (200, None)
    assert "Get the newsletter?" in page.content.decode()
    for _ in range(2):
        assert "You are subscribed" in client.post(address).content.decode()
    one.refresh_from_db()
    assert one.is_subscribed


def test_link_of_before_does_not_bring_back_who_left(client):
    one = subscribe(ended_at=timezone.now(), ended_by="link")
    old = path(confirm_url(one))
    Subscriber.objects.update(asked_at=timezone.now())
    assert client.post(old).status_code == 404
    one.refresh_from_db()
    assert not one.is_subscribed
    assert client.post(path(confirm_url(one))).status_code == 200
    one.refresh_from_db()
    assert (one.is_subscribed, one.ended_by) == (True, "")


@pytest.mark.parametrize("odd", ["x", "x:y:z", "1" * 3000])
def test_altered_link_confirms_nothing(client, odd):
    assert client.post(f"/newsletter/confirm/{odd}/").status_code == 404


@pytest.mark.parametrize(("days", "status"), [(6, 200), (8, 404)])
def test_link_holds_for_seven_days(client, days, status):
    one = subscribe(confirmed_at=None, asked_at=timezone.now() - timedelta(days=days))
    assert client.get(path(confirm_url(one))).status_code == status


def test_who_never_confirmed_or_left_long_ago_is_forgotten():
    now = timezone.now()
    old = now - timedelta(days=401)
    subscribe("asked@example.com", confirmed_at=None, asked_at=now - timedelta(days=8))
    subscribe("asks@example.com", confirmed_at=None, asked_at=now - timedelta(days=6))
    subscribe("left@example.com", asked_at=old, ended_at=old)
    subscribe("leaves@example.com", asked_at=old, ended_at=now - timedelta(days=399))
    subscribe("reads@example.com", asked_at=old)
    assert forget_subscribers(now) == 2
    kept = set(Subscriber.objects.values_list("email", flat=True))
    assert kept == {"asks@example.com", "leaves@example.com", "reads@example.com"}
