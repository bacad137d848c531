"""Workers, and readers who leave, at the same newsletter. Real threads, rows and mail server."""

import time
from collections import Counter

import pytest
from django.db import IntegrityError, connection

from shop.mails.services import send_due_mails
from shop.newsletter import sending
from shop.newsletter.models import Newsletter, Subscriber
from shop.newsletter.services import leave
from tests.concurrency.at_once import at_once
from tests.shop.newsletter.subscribing import WORDS, begin, states, subscribe_many
from tests.smtp_server import smtp_server

READERS, WORKERS = 6, 4


@pytest.fixture
def readers(transactional_db, monkeypatch, settings):
    """Each worker looks a while at the rows that it took."""
    if connection.vendor != "postgresql":
        pytest.skip("SQLite lets one writer in at a time")
    settings.TASKS = {"default": {"BACKEND": "django_tasks.backends.dummy.DummyBackend"}}
    monkeypatch.setattr(sending, "PORTION", 2)
    write = sending._mail

    def slow(*args):
        time.sleep(0.05)
        return write(*args)

    monkeypatch.setattr(sending, "_mail", slow)
    return subscribe_many(READERS)


def work():
    sending.queue_due()
    return send_due_mails()


def test_each_reader_gets_it_once(readers, settings):
    newsletter = begin()
    with smtp_server(settings) as server:
        while Newsletter.objects.filter(state="sending").exists():
            at_once(*[work] * WORKERS)
    assert Counter(mail["To"] for mail in server.mails) == {one.email: 1 for one in readers}
    assert states(newsletter) == ["sent"] * READERS


def test_without_the_lock_two_workers_take_the_same_rows(readers, monkeypatch):
    """The negative control: the race is real. What is left is the unique key of each mail."""
    begin()
    monkeypatch.setattr(sending, "_locked", lambda deliveries: deliveries)
    with pytest.raises(IntegrityError, match="key"):
        at_once(*[sending.queue_due] * WORKERS)


def test_pressed_twice_it_is_sent_once(readers):
    newsletter = Newsletter.objects.create(subject="May", intro="New.")

    def send():
        try:
            return sending.send(newsletter, WORDS, READERS, None)
        except sending.NotDraft:
            return 0

    assert sorted(at_once(send, send)) == [0, READERS]
    assert states(newsletter) == ["waiting"] * READERS


def test_who_leaves_meanwhile_gets_nothing_after(readers, settings):
    newsletter, one = begin(), readers[0]
    at_once(sending.queue_due, lambda: leave(one.pk))
    with smtp_server(settings) as server:
        while Newsletter.objects.filter(state="sending").exists():
            work()
    assert one.email not in {mail["To"] for mail in server.mails}
    assert states(newsletter) == ["dropped", *["sent"] * (READERS - 1)]
    assert Subscriber.objects.get(pk=one.pk).ended_at is not None
