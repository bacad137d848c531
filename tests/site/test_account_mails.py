"""Mails about an account or an order: HTML and text, with whole addresses, never kept."""

import re

import pytest
from oscar.core.loading import get_model

from shop.fulfilment.services import mark_packed, ship
from shop.mails.services import send_due_mails
from tests.factories import PASSWORD
from tests.site.ordering import order_of

pytestmark = pytest.mark.django_db
CODE = re.compile("[A-Z]{4}-[A-Z]{4}")


def only(mailoutbox):
    """The one mail's subject and its two texts, each without a stock or a broken address."""
    send_due_mails()
    (mail,) = mailoutbox
    ((html, kind),) = mail.alternatives
    assert kind == "text/html"
    assert 'alt="KT Tape"' in html
    for text in (mail.body, html):
        assert "example.com/account" not in text
        assert "http://testserver" in text
    return mail.subject, mail.body, html


def test_registration(client, mailoutbox):
    client.post("/account/register/", {"email": "new@example.com", "password1": PASSWORD})
    subject, body, html = only(mailoutbox)
    assert subject == "Your code for KT Tape"
    assert CODE.search(body)[0] in html


def test_password_reset_by_mail(client, shopper, mailoutbox):
    client.post("/account/password-reset/", {"email": "ADA@example.com"})
    _, body, html = only(mailoutbox)
    link = re.search(r"http://testserver(/account/password-reset/confirm/\S+)", body)[1]
    assert link in html
    form = client.get(link, follow=True)
    assert "Choose a new password" in form.content.decode()
    here = form.redirect_chain[-1][0]
    refused = client.post(here, {"password1": "12345678", "password2": "12345678"})
    assert list(refused.context["form"].errors) == ["password1"]
    client.post(here, {"password1": "tape-and-rub-9", "password2": "tape-and-rub-9"})
    shopper.refresh_from_db()
    assert shopper.check_password("tape-and-rub-9")
    assert "no longer works" in client.get(link, follow=True).content.decode()


def test_password_reset_for_nobody_looks_the_same(client, mailoutbox):
    page = client.post("/account/password-reset/", {"email": "nobody@example.com"})
    assert page["Location"] == "/account/password-reset/done/"
    assert mailoutbox == []


def test_password_changed(signed_in, mailoutbox):
    new = {"password1": "tape-and-rub-9", "password2": "tape-and-rub-9"}
    signed_in.post("/account/change-password/", {"oldpassword": PASSWORD} | new)
    subject, body, _ = only(mailoutbox)
    assert subject == "Your account at KT Tape has changed"
    assert "The password of your account was changed." in body


def test_order_shipped(box, mailoutbox, django_capture_on_commit_callbacks):
    order = order_of(box)
    send_due_mails()
    mailoutbox.clear()
    with django_capture_on_commit_callbacks(execute=True):
        mark_packed(order)
        ship(order, "UPS", "1Z 999 AA1 0123 4567 84")
    subject, body, _ = only(mailoutbox)
    assert subject == f"Order {order.number} is on its way"
    assert "http://testserver/account/order-status/" in body
    assert "UPS 1Z999AA10123456784: https://www.ups.com/track?tracknum=1Z999AA10123456784" in body
    assert "Lindon, UT 84042" in body


def test_mails_are_not_kept(client, shopper, mailoutbox):
    client.post("/account/password-reset/", {"email": "ada@example.com"})
    assert not get_model("communication", "Email").objects.exists()


def test_mail_server_in_trouble_stops_no_registration(client, monkeypatch):
    def refuse(*args):
        raise OSError("no mail today")

    monkeypatch.setattr("django.core.mail.backends.locmem.EmailBackend.send_messages", refuse)
    page = client.post("/account/register/", {"email": "new@example.com", "password1": PASSWORD})
    assert page["Location"] == "/account/confirm-email/"
