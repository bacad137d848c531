"""Tries that grow apart, a parking place at the end, and each mail once."""

from datetime import timedelta

import pytest
from django.core.management import call_command
from django.utils import timezone

from shop.mails import services
from shop.mails.models import Mail
from shop.mails.services import send_again, send_due_mails
from tests.shop.mails.queueing import queue
from tests.smtp_server import smtp_server

pytestmark = pytest.mark.django_db

MINUTES = [1, 5, 15, 60, 240, 720, 1440]


@pytest.fixture
def away(settings):
    """No mail server listens."""
    settings.MAIL_TRANSPORT = "django.core.mail.backends.smtp.EmailBackend"
    settings.EMAIL_HOST, settings.EMAIL_PORT = "127.0.0.1", 1


def test_waits_grow_and_then_the_mail_is_parked(away):
    mail, now, waits = queue(), timezone.now(), []
    for _ in MINUTES:
        assert send_due_mails(now) == 0
        mail.refresh_from_db()
        assert mail.status == "waiting"
        waits.append((mail.next_try - now) / timedelta(minutes=1))
        now = mail.next_try
    assert waits == MINUTES
    assert send_due_mails(now) == 0
    mail.refresh_from_db()
    assert (mail.status, mail.tries) == ("parked", 8)
    assert mail.last_error == "The mail server refused the connection."
    assert send_due_mails(now + timedelta(days=30)) == 0
    mail.refresh_from_db()
    assert mail.tries == 8


def test_mail_is_not_tried_before_its_time(away):
    mail, now = queue(), timezone.now()
    send_due_mails(now)
    send_due_mails(now + timedelta(seconds=59))
    mail.refresh_from_db()
    assert mail.tries == 1
    send_due_mails(now + timedelta(seconds=60))
    mail.refresh_from_db()
    assert mail.tries == 2


@pytest.mark.parametrize("trouble", ["refused", "silent", "try later"])
def test_mail_is_sent_exactly_once_when_the_server_recovers(settings, trouble):
    settings.EMAIL_TIMEOUT = 1
    with smtp_server(settings, silent=trouble == "silent", refusals=["451 try later"]) as server:
        working = settings.EMAIL_PORT
        if trouble == "refused":
            settings.EMAIL_PORT = 1
        queue()
        now = timezone.now()
        assert send_due_mails(now) == 0
        server.silent, server.refusals, settings.EMAIL_PORT = False, [], working
        later = [now + timedelta(minutes=minutes) for minutes in (1, 2, 60, 2000)]
        assert [send_due_mails(moment) for moment in later] == [1, 0, 0, 0]
    (message,) = server.mails
    subject = "Your money is on its way back"
    assert (message["To"], message["Subject"]) == ("ada@example.com", subject)
    mail = Mail.objects.get()
    assert (mail.status, mail.tries, mail.last_error) == ("sent", 2, "")


def test_sentence_for_staff_repeats_the_answer_without_the_address(settings):
    answer = "550 <ada@example.com>: user unknown at example.com"
    with smtp_server(settings, refusals=[answer]):
        queue()
        send_due_mails()
    assert Mail.objects.get().last_error == (
        "The mail server answered 550: (address): user unknown at example.com."
    )


def test_server_that_is_away_is_asked_once_a_round(away):
    for number in range(3):
        queue(f"order-placed:{number}")
    send_due_mails()
    assert sorted(Mail.objects.values_list("tries", flat=True)) == [0, 0, 1]


def test_mail_that_is_refused_does_not_stop_the_others(settings):
    with smtp_server(settings, refusals=["550 no"]) as server:
        for number in range(3):
            queue(f"order-placed:{number}")
        assert send_due_mails() == 2
    assert len(server.mails) == 2


def test_worker_killed_after_the_server_accepted_sends_once_more_at_most(settings, monkeypatch):
    def killed(*args, **kwargs):
        raise KeyboardInterrupt

    with smtp_server(settings) as server:
        monkeypatch.setattr(services, "_answer", killed)
        queue()
        now = timezone.now()
        for minutes in (0, 10, 20, 30):
            try:
                assert send_due_mails(now + timedelta(minutes=minutes)) == 0
            except KeyboardInterrupt:
                assert send_due_mails(now + timedelta(minutes=minutes + 9)) == 0
    assert len(server.mails) == 2
    assert len({message["Message-ID"] for message in server.mails}) == 1
    mail = Mail.objects.get()
    assert (mail.status, mail.last_error) == ("parked", services.STOPPED)


def test_parked_mail_is_sent_again_with_all_its_tries(mailoutbox):
    mail = queue()
    Mail.objects.update(status="parked", tries=8, unanswered=2, last_error="No.")
    assert send_again(mail)
    assert (mail.status, mail.tries, mail.last_error) == ("waiting", 0, "")
    call_command("send_mail", verbosity=0)
    mail.refresh_from_db()
    assert (mail.status, mail.tries, len(mailoutbox)) == ("sent", 1, 1)


@pytest.mark.parametrize("status", ["waiting", "sent"])
def test_mail_that_is_not_parked_is_not_sent_again(status):
    mail = queue()
    Mail.objects.update(status=status, tries=1)
    assert not send_again(mail)
    assert Mail.objects.get().tries == 1


def test_command_says_how_many(capsys):
    queue()
    call_command("send_mail")
    assert capsys.readouterr().out == "Sent 1 mails.\n"
