import pytest

from shop.mails import services
from tests.factories import make_product, make_user


@pytest.fixture(autouse=True)
def mails_leave_at_once(monkeypatch):
    """The worker is called when a transaction commits, and a test's own never does."""
    monkeypatch.setattr(services, "_enqueue", lambda mail: services.send_mail.call(mail.pk))


@pytest.fixture
def oil(db):
    """A product that is out of stock, named "Oil"."""
    return make_product("oil", stock=0)


@pytest.fixture
def ada(db):
    return make_user("Ada@Example.com", first_name="Ada")
