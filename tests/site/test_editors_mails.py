"""Faults, line 46: what Wagtail sends by itself waits in the one queue of mails, too."""

import time
from datetime import timedelta

import pytest
from django.core import mail as django_mail
from django.core.exceptions import ImproperlyConfigured
from django.core.mail import EmailMessage
from django.utils import timezone
from django_tasks_db.models import DBTaskResult
from wagtail.models import Workflow

from shop.mails.models import Mail
from shop.mails.services import send_due_mails
from shop.mails.transport import transport
from tests.factories import make_user
from tests.guides.safe import safe_draft
from tests.smtp_server import smtp_server

pytestmark = [pytest.mark.django_db, pytest.mark.safety]
SUBJECTS = ["submitted for approval", "submitted to workflow "]
IN_THE_DATABASE = {"default": {"BACKEND": "django_tasks_db.DatabaseBackend"}}


@pytest.fixture
def submit(django_capture_on_commit_callbacks):
    """Hand a draft in: a moderator is told of the page, and of the stage that is theirs."""
    make_user("head@example.com", is_superuser=True)
    guide, editor = safe_draft(), make_user("ed@example.com")

    def submit():
        with django_capture_on_commit_callbacks(execute=True):
            Workflow.objects.first().start(guide, editor)

    return submit


@pytest.mark.parametrize("silent", [False, True])
def test_workflow_mail_waits_for_a_mail_server_that_is_away(submit, settings, silent):
    """It was sent in the request, which waited, and lost where nobody answered."""
    settings.TASKS, settings.EMAIL_TIMEOUT = IN_THE_DATABASE, 3
    with smtp_server(settings, silent=silent) as server:
        port = settings.EMAIL_PORT
        settings.EMAIL_PORT = port if silent else 1  # nobody listens there
        begun = time.monotonic()
        submit()
        assert time.monotonic() - begun < 2
        rows = list(Mail.objects.order_by("next_try", "pk"))
        assert [(row.to, row.status) for row in rows] == [("head@example.com", "waiting")] * 2
        assert sorted(row.subject.partition(" has been ")[2][:22] for row in rows) == SUBJECTS
        assert DBTaskResult.objects.filter(task_path="shop.mails.services.send_mail").count() == 2
        assert send_due_mails() == 0
    with smtp_server(settings) as server:
        assert send_due_mails(timezone.now() + timedelta(minutes=2)) == 2
    subjects = [message["Subject"] for message in server.mails]
    assert sorted(subjects) == sorted(row.subject for row in rows)
    assert {message["Auto-Submitted"] for message in server.mails} == {"auto-generated"}


def test_message_to_several_is_a_row_for_each():
    message = EmailMessage(
        "Two\nlines", "Hello", to=["Ada <ada@example.com>"], bcc=["eve@example.com"]
    )
    message.reply_to = ["Bo <bo@example.com>"]
    assert message.send() == 1
    rows = Mail.objects.order_by("to").values_list("to", "subject", "text", "html", "reply_to")
    words = ("Two lines", "Hello", "", "bo@example.com")
    assert list(rows) == [("ada@example.com", *words), ("eve@example.com", *words)]
    assert send_due_mails() == 2
    assert [message.to for message in django_mail.outbox] == [
        ["ada@example.com"],
        ["eve@example.com"],
    ]


def test_html_alone_is_sent_as_html():
    message = EmailMessage("Hi", "<p>Hello</p>", to=["ada@example.com"])
    message.content_subtype = "html"
    message.send()
    assert Mail.objects.values_list("text", "html").get() == ("", "<p>Hello</p>")


def test_attachment_is_refused_instead_of_lost():
    message = EmailMessage("Hi", "Hello", to=["ada@example.com"])
    message.attach("a.txt", "words", "text/plain")
    with pytest.raises(ValueError, match="keeps no attachments"):
        message.send()


def test_queue_never_sends_into_itself(settings):
    """Else each mail would beget another, for ever."""
    settings.MAIL_TRANSPORT = settings.EMAIL_BACKEND
    with pytest.raises(ImproperlyConfigured):
        transport()
