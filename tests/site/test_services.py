"""What `preflight` says of the mail server, the delivery network and the search engine."""

import threading

import pytest
from django.core.management import CommandError, call_command

from kt_site.preflight import CHECKS
from kt_site.settings.databases import search
from tests.concurrency.platform import free_port
from tests.page_cache.delivery_network import FakeNetwork
from tests.smtp_server import SmtpServer


@pytest.fixture
def mail_server(settings):
    """A mail server, which the settings name."""
    server = SmtpServer()
    threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True).start()
    settings.MAIL_TRANSPORT = "django.core.mail.backends.smtp.EmailBackend"
    settings.EMAIL_HOST, settings.EMAIL_PORT = "127.0.0.1", server.port
    yield server
    server.stopping.set()
    server.shutdown()
    server.server_close()


@pytest.fixture
def delivery_network(settings):
    server = FakeNetwork()
    settings.CDN_URL = f"fastly://secret@service?api={server.url}"
    yield server
    server.shutdown()
    server.server_close()


def test_mail_server_that_takes_us_in(mail_server):
    assert CHECKS["Mail server"]() == ""
    assert mail_server.mails == []


def test_mail_server_that_is_away(settings, mail_server):
    settings.EMAIL_PORT = free_port()
    said = "It does not take our mails: ConnectionRefusedError; look at EMAIL_URL."
    assert CHECKS["Mail server"]() == said


def test_mail_server_that_wants_another_password(settings, mail_server):
    settings.EMAIL_HOST_USER, settings.EMAIL_HOST_PASSWORD = "shop", "wrong"
    said = CHECKS["Mail server"]()
    assert said.startswith("It does not take our mails: SMTP")
    assert "wrong" not in said


def test_network_that_purges(delivery_network):
    assert CHECKS["Delivery network"]() == ""
    (call,) = delivery_network.calls
    assert call == ("/service/service/purge", "secret", {"surrogate_keys": ["preflight"]})


def test_network_that_knows_another_token(delivery_network):
    delivery_network.status = 401
    said = "It takes no purge: HTTPError; look at CDN_URL."
    assert CHECKS["Delivery network"]() == said


def test_without_a_network_nobody_is_asked(settings):
    settings.CDN_URL = ""
    assert CHECKS["Delivery network"]() == ""


def test_search_engine_that_is_away(settings):
    settings.SEARCH_URL = f"opensearch://127.0.0.1:{free_port()}/kt"
    settings.WAGTAILSEARCH_BACKENDS = {"default": search(settings.SEARCH_URL)}
    said = "It does not answer: ConnectionError; look at SEARCH_URL."
    assert CHECKS["Search engine"]() == said
    settings.SEARCH_URL = ""
    assert CHECKS["Search engine"]() == ""


@pytest.mark.django_db
def test_release_does_not_wait_for_them(settings, delivery_network, capsys):
    """Each has a queue or goes without; a shop is not held back by its mail provider."""
    delivery_network.status = 500
    call_command("release", verbosity=0)
    assert "Ready to release." in capsys.readouterr().out
    with pytest.raises(CommandError):
        call_command("preflight")
    assert "FAIL  Delivery network: It takes no purge" in capsys.readouterr().out
