import pytest

from shop.mails import services


@pytest.fixture
def mails_leave_at_once(monkeypatch):
    """The worker is called when a transaction commits, and a test's own never does."""
    monkeypatch.setattr(services, "_enqueue", lambda mail: services.send_mail.call(mail.pk))
