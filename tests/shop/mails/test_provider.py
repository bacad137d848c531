"""A mail provider behind its API, stood in for by a small server here: tried again like SMTP."""

import json
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from kt_site.settings.databases import email
from shop.mails.models import Mail
from shop.mails.services import send_due_mails
from tests.shop.mails.queueing import queue

pytestmark = pytest.mark.django_db


class Postmark(BaseHTTPRequestHandler):
    def do_POST(self):
        body = self.rfile.read(int(self.headers["Content-Length"]))
        status, answer = self.server.answers.pop(0) if self.server.answers else (200, ACCEPTED)
        if status == 200:
            self.server.mails.append((json.loads(body), self.headers["X-Postmark-Server-Token"]))
        self.send_response(status)
        self.end_headers()
        self.wfile.write(json.dumps(answer).encode())

    def log_message(self, *args):
        pass


ACCEPTED = {"ErrorCode": 0, "Message": "OK", "MessageID": "m1", "To": "ada@example.com"}


@pytest.fixture
def provider(settings):
    server = ThreadingHTTPServer(("127.0.0.1", 0), Postmark)
    server.answers, server.mails = [], []
    threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}).start()
    url = f"anymail+postmark://T0ken@?api_url=http://127.0.0.1:{server.server_port}/"
    for name, value in email(url).items():
        setattr(settings, name, value)
    yield server
    server.shutdown()
    server.server_close()


def test_mail_goes_out_by_the_provider(provider):
    queue()
    assert send_due_mails() == 1
    [(message, token)] = provider.mails
    assert (message["To"], token) == ("ada@example.com", "T0ken")
    assert "$10.00" in message["TextBody"]
    assert "<!doctype html>" in message["HtmlBody"]


@pytest.mark.parametrize(
    ("status", "sentence", "tries"),
    [
        (500, "The mail provider answered 500: ", [0, 1]),
        (429, "The mail provider answered 429: ", [0, 1]),
        (401, "The mail provider refused our token.", [0, 1]),
        (422, "The mail provider answered 422: ", [1, 1]),  # this mail's own trouble
    ],
)
def test_refusal_is_tried_again_later(provider, status, sentence, tries):
    provider.answers = [(status, {"ErrorCode": 10, "Message": "ada@example.com: no"})] * 2
    for number in range(2):
        queue(f"order-placed:{number}")
    assert send_due_mails() == 0
    assert sorted(Mail.objects.values_list("tries", flat=True)) == tries
    mail = Mail.objects.exclude(last_error="").first()
    assert mail.status == "waiting"
    assert mail.last_error.startswith(sentence)
    assert "ada@" not in mail.last_error


def test_provider_that_is_away_is_tried_again_later(provider, settings):
    settings.ANYMAIL = settings.ANYMAIL | {"POSTMARK_API_URL": "http://127.0.0.1:1/"}
    for number in range(2):
        queue(f"order-placed:{number}")
    assert send_due_mails() == 0
    assert sorted(Mail.objects.values_list("tries", flat=True)) == [0, 1]
    assert Mail.objects.exclude(last_error="").get().last_error == (
        "The mail provider did not answer."
    )
