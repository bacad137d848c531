"""A newsletter becomes mails in portions, once for each subscriber, after all other mails."""

import logging

import pytest
from django.core.management import call_command

from shop.mails import services as mails
from shop.mails.models import Mail
from shop.mails.services import send_due_mails
from shop.newsletter import sending
from shop.newsletter.models import Delivery, Newsletter, Subscriber
from shop.newsletter.sending import Changed, NotDraft, queue_due, send
from tests.shop.mails.queueing import queue
from tests.shop.newsletter.subscribing import WORDS, begin, states, subscribe, subscribe_many
from tests.smtp_server import smtp_server

pytestmark = pytest.mark.django_db


def run():
    queue_due()
    return send_due_mails()


def test_each_confirmed_subscriber_gets_it_once(mailoutbox):
    subscribe_many(3)
    subscribe("asked@example.com", confirmed_at=None)
    newsletter = begin()
    assert [run() for _ in range(3)] == [3, 0, 0]
    assert sorted(mail.to[0] for mail in mailoutbox) == [
        f"reader{number}@example.com" for number in range(3)
    ]
    newsletter.refresh_from_db()
    assert (newsletter.state, states(newsletter)) == ("sent", ["sent"] * 3)
    assert newsletter.ended_at is not None


def test_it_goes_in_portions_none_is_left_out(monkeypatch, mailoutbox):
    monkeypatch.setattr(sending, "PORTION", 2)
    monkeypatch.setattr(mails, "BULK_MOST", 2)
    subscribe_many(5)
    begin()
    assert [run() for _ in range(4)] == [2, 2, 1, 0]


def test_no_further_portion_is_written_while_one_waits(monkeypatch):
    monkeypatch.setattr(sending, "PORTION", 2)
    subscribe_many(5)
    begin()
    assert [queue_due() for _ in range(3)] == [2, 0, 0]


def test_sent_once_and_only_to_as_many_as_were_named():
    subscribe_many(2)
    newsletter = Newsletter.objects.create(subject="May", intro="New.")
    with pytest.raises(Changed) as now:
        send(newsletter, WORDS, 1, None)
    assert (now.value.count, Delivery.objects.count()) == (2, 0)
    assert send(newsletter, WORDS, 2, None) == 2
    with pytest.raises(NotDraft):
        send(newsletter, WORDS, 2, None)
    assert Delivery.objects.count() == 2


def test_form_opened_before_does_not_make_it_a_draft_again():
    subscribe()
    newsletter = Newsletter.objects.create(subject="May", intro="New.")
    opened = Newsletter.objects.get(pk=newsletter.pk)
    send(newsletter, WORDS, 1, None)
    opened.subject = "June"
    opened.save()
    newsletter.refresh_from_db()
    assert (newsletter.state, newsletter.html) == ("sending", WORDS.html)


def test_mails_about_orders_go_first(mailoutbox):
    subscribe_many(2)
    begin()
    queue_due()
    queue()
    send_due_mails()
    assert mailoutbox[0].to == ["ada@example.com"]
    assert len(mailoutbox) == 3


def test_round_of_newsletters_ends_in_time_for_other_jobs(monkeypatch, mailoutbox):
    subscribe_many(3)
    begin()
    queue_due()
    monkeypatch.setattr(mails, "BULK_SECONDS", -1)
    queue()
    assert (send_due_mails(), len(mailoutbox)) == (1, 1)


def test_refused_address_is_not_tried_again_and_one_without_mailbox_ends(settings):
    subscribe("gone@example.com"), subscribe("full@example.com"), subscribe()
    newsletter = begin()
    refused = {
        "gone@example.com": "550 5.1.1 <gone@example.com>: unknown",
        "full@example.com": "552 5.2.2 mailbox full",
    }
    with smtp_server(settings, refused=refused) as server:
        assert run() == 1
    assert [mail["To"] for mail in server.mails] == ["ada@example.com"]
    assert states(newsletter) == ["failed", "failed", "sent"]
    problems = Delivery.objects.filter(state="failed").order_by("problem")
    assert [one.problem for one in problems] == [
        "The mail server answered 550: 5.1.1 (address): unknown.",
        "The mail server answered 552: 5.2.2 mailbox full.",
    ]
    ended = Subscriber.objects.filter(ended_at__isnull=False)
    assert list(ended.values_list("email", "ended_by")) == [("gone@example.com", "no_mailbox")]


def test_server_that_refuses_the_sender_fails_nobody(settings):
    subscribe()
    newsletter = begin()
    with smtp_server(settings, refusals=["550 5.7.1 not you"]):
        assert run() == 0
    assert (states(newsletter), Mail.objects.get().status) == (["queued"], "waiting")


def test_worker_killed_in_the_middle_sends_it_no_second_time(settings, monkeypatch):
    subscribe()
    newsletter = begin()
    queue_due()

    def killed(*args, **kwargs):
        raise KeyboardInterrupt

    with smtp_server(settings) as server, monkeypatch.context() as worker:
        worker.setattr(mails, "_answer", killed)
        with pytest.raises(KeyboardInterrupt):
            send_due_mails()
    with smtp_server(settings) as second:
        Mail.objects.update(next_try=Mail.objects.get().created)
        send_due_mails()
    assert (len(server.mails), second.mails) == (1, [])
    assert states(newsletter) == ["failed"]
    assert Delivery.objects.get().problem == mails.STOPPED_ONCE


def test_words_are_not_kept_in_each_mail_and_no_address_is_logged(caplog):
    subscribe_many(2)
    begin()
    with caplog.at_level(logging.DEBUG):
        call_command("send_newsletters", verbosity=0)
        send_due_mails()
    assert set(Mail.objects.values_list("text", "html")) == {("", "")}
    assert "@example.com" not in caplog.text


@pytest.mark.parametrize("size", [2, 12])
def test_portion_takes_as_many_queries_whatever_its_size(size, django_assert_num_queries):
    subscribe_many(size)
    begin()
    with django_assert_num_queries(10):
        queue_due()
