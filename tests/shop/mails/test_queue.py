"""A mail is a row of the order's transaction: queued once, and sent by somebody else."""

import time

import pytest
from django.db import transaction
from django_tasks_db.models import DBTaskResult

from shop.mails import services
from shop.mails.models import Mail
from shop.mails.services import send_due_mails
from tests.shop.mails.queueing import queue
from tests.smtp_server import smtp_server

pytestmark = pytest.mark.django_db

IN_THE_DATABASE = {"default": {"BACKEND": "django_tasks_db.DatabaseBackend"}}


@pytest.fixture
def committing(django_capture_on_commit_callbacks):
    return lambda: django_capture_on_commit_callbacks(execute=True)


def test_mail_is_rendered_when_it_is_queued():
    mail = queue()
    assert (mail.to, mail.subject) == ("ada@example.com", "Your money is on its way back")
    assert "$10.00" in mail.text
    assert "<!doctype html>" in mail.html
    assert (mail.status, mail.tries, mail.order) == ("waiting", 0, None)


def test_mail_is_sent_once_its_transaction_is_committed(mailoutbox, committing):
    with committing():
        queue()
        assert mailoutbox == []
    (message,) = mailoutbox
    assert (message.to, message.subject) == (["ada@example.com"], "Your money is on its way back")
    assert message.alternatives[0][1] == "text/html"
    mail = Mail.objects.get()
    assert (mail.status, mail.tries, mail.unanswered) == ("sent", 1, 0)
    assert mail.sent_at is not None


@pytest.mark.django_db(transaction=True)
def test_rollback_queues_nothing(mailoutbox):
    with pytest.raises(ZeroDivisionError), transaction.atomic():
        queue()
        _ = 1 / 0
    assert Mail.objects.count() == 0
    assert mailoutbox == []


def test_same_key_is_queued_once(mailoutbox, committing):
    with committing():
        first = queue()
    with committing():
        assert queue(to="eve@example.com") == first
    assert [mail.to for mail in Mail.objects.all()] == ["ada@example.com"]
    assert len(mailoutbox) == 1


def test_request_leaves_the_sending_to_the_worker(settings, mailoutbox, committing):
    settings.TASKS = IN_THE_DATABASE
    with committing():
        mail = queue()
    assert mailoutbox == []
    task = DBTaskResult.objects.get()
    assert (task.task_path, task.args_kwargs["args"]) == (
        "shop.mails.services.send_mail",
        [mail.pk],
    )


def test_task_that_cannot_be_queued_does_not_undo_the_order(monkeypatch, mailoutbox, committing):
    def refuse(self, *args):
        raise OSError("no room")

    monkeypatch.setattr("django_tasks.base.Task.enqueue", refuse)
    with committing():
        queue()
    assert Mail.objects.get().status == "waiting"
    assert send_due_mails() == 1
    assert len(mailoutbox) == 1


@pytest.mark.parametrize("trouble", ["refused", "silent", "try later"])
def test_mail_server_in_trouble_does_not_hold_the_shopper(settings, committing, trouble):
    settings.TASKS = IN_THE_DATABASE
    settings.EMAIL_TIMEOUT = 3
    behavior = {"silent": trouble == "silent", "refusals": ["451 try later"]}
    with smtp_server(settings, **behavior) as server:
        if trouble == "refused":
            settings.EMAIL_PORT = 1  # nobody listens there
        started = time.monotonic()
        with committing():
            queue()
        assert time.monotonic() - started < 2
        assert send_due_mails() == 0
        assert server.mails == []
    assert (Mail.objects.get().status, Mail.objects.get().tries) == ("waiting", 1)


def test_mail_that_somebody_else_queued_meanwhile_is_the_one(monkeypatch):
    render, others = services.render_mail, []

    def slowly(template, context):
        others.append(Mail.objects.create(key="order-placed:7KQ", to="eve@example.com"))
        return render(template, context)

    monkeypatch.setattr(services, "render_mail", slowly)
    assert [queue()] == others == list(Mail.objects.all())
