"""Every mail that the shop writes is a row before it is a mail, whoever it is for."""

import json
import re
from datetime import timedelta

import pytest
from django.core import mail as django_mail
from django.core.management import call_command
from django.utils import timezone

from guides.models import ContactPage, HomePage
from shop.mails.models import Mail
from shop.mails.services import send_due_mails
from tests.factories import ORIGIN, PASSWORD

pytestmark = pytest.mark.django_db

MESSAGE = {"name": "Ada", "email": "ada@example.com", "message": "Where is my box?"}
REGISTRATION = {"email": "new@example.com", "password1": PASSWORD}
NEW_PASSWORD = {"password1": "tape-and-rub-9", "password2": "tape-and-rub-9"}
FORMS = {
    "contact": ("/contact-form/", MESSAGE),
    "registration": ("/account/register/", REGISTRATION),
    "reset": ("/account/password-reset/", {"email": "ada@example.com"}),
    "known": ("/account/register/", REGISTRATION | {"email": "ada@example.com"}),
    "password changed": ("/account/change-password/", {"oldpassword": PASSWORD} | NEW_PASSWORD),
}
SIGNED_IN = ("password changed",)


@pytest.fixture
def send(client, shopper):
    """Send a form, commit, and return its row."""
    HomePage.objects.get().add_child(instance=ContactPage(title="Contact", thanks="Sent."))

    def send(name):
        if name in SIGNED_IN:
            client.force_login(shopper)
        address, data = FORMS[name]
        assert client.post(address, data, headers={"Origin": ORIGIN}).status_code == 302
        return Mail.objects.get()

    return send


@pytest.mark.parametrize("name", FORMS)
def test_mail_waits_for_a_mail_server_that_is_away(send, settings, name):
    """Faults, line 46: contact and account mails were lost when the mail server did not answer."""
    working = settings.MAIL_TRANSPORT
    settings.MAIL_TRANSPORT = "django.core.mail.backends.smtp.EmailBackend"
    settings.EMAIL_HOST, settings.EMAIL_PORT = "127.0.0.1", 1  # nobody listens there
    row = send(name)
    assert send_due_mails() == 0
    row.refresh_from_db()
    assert (row.status, row.tries) == ("waiting", 1)
    settings.MAIL_TRANSPORT = working
    assert send_due_mails(row.next_try) == 1
    (message,) = django_mail.outbox
    assert (message.to, message.subject) == ([row.to], row.subject)


@pytest.mark.parametrize(
    ("name", "secret"),
    [
        ("registration", "[A-Z]{4}-[A-Z]{4}"),
        ("reset", r"/account/password-reset/confirm/1?\w+-\w+-\w+/"),
    ],
)
def test_what_lets_somebody_in_is_in_no_row(send, name, secret):
    """A link is made when the mail is sent, a code is sealed: neither must outlive its mail."""
    row = send(name)
    assert send_due_mails() == 1
    found = re.search(secret, django_mail.outbox[0].body)[0]
    row.refresh_from_db()
    assert (row.text, row.html) == ("", "")
    assert found not in json.dumps(row.values)


def test_mail_to_an_account_that_is_gone_is_not_sent(send, shopper):
    send("reset")
    shopper.delete()
    assert send_due_mails() == 0
    assert not Mail.objects.exists()
    assert django_mail.outbox == []


@pytest.mark.parametrize(("status", "left"), [("sent", 0), ("parked", 0), ("waiting", 1)])
def test_words_of_a_visitor_are_forgotten_after_a_month(send, status, left):
    row = send("contact")
    Mail.objects.update(status=status)
    call_command("forget_mails", verbosity=0)
    assert Mail.objects.count() == 1
    Mail.objects.filter(pk=row.pk).update(forget_at=timezone.now() - timedelta(seconds=1))
    call_command("forget_mails", verbosity=0)
    assert Mail.objects.count() == left


@pytest.mark.parametrize("name", FORMS)
def test_mail_says_what_it_is_to_the_programs_that_read_it(send, mailoutbox, settings, name):
    """Faults, line 34: account mails were from @localhost, and automatic ones did not say so; a
    holiday answer went back to the shop, and dark mail programs recolored the words alone."""
    settings.SITE_URL = "https://shop.example:8443"
    send(name)
    send_due_mails()
    (mail,) = mailoutbox
    headers = mail.extra_headers
    assert headers["Message-ID"].endswith("@shop.example>")
    written_by_somebody = name == "contact"
    assert headers.get("Auto-Submitted") == (None if written_by_somebody else "auto-generated")
    ((html, _),) = mail.alternatives
    assert '<meta name="color-scheme" content="light only">' in html
