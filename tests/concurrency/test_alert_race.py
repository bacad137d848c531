"""Stock alerts: two jobs, two restocks, and the same form sent many times, all at once."""

import time
import uuid
from collections import Counter

import pytest
from django.db import connection

from shop.mails.models import Mail
from shop.stock_alerts import mail, sending, services
from shop.stock_alerts.models import BackInStockAlert
from shop.stock_alerts.selectors import buyable_items
from tests.concurrency.at_once import at_once
from tests.factories import make_product
from tests.shop.stock_alerts.asking import ADA, restock, wait

pytestmark = pytest.mark.django_db(transaction=True)
PEOPLE, JOBS = 5, 4


@pytest.fixture
def oil(settings):
    if connection.vendor != "postgresql":
        pytest.skip("SQLite lets one writer in at a time")
    settings.TASKS = {"default": {"BACKEND": "django_tasks.backends.dummy.DummyBackend"}}
    return make_product("oil", stock=0)


@pytest.fixture
def race(oil, monkeypatch):
    """Two restocks and JOBS jobs at once, until nobody waits; how many mails each one got."""
    queue = mail.queue_back_in_stock

    def slow(alert, item):
        time.sleep(0.05)  # between reading the alert and closing it
        queue(alert, item)

    def race():
        for number in range(PEOPLE):
            wait(oil, f"ada{number}@example.com")
        monkeypatch.setattr(mail, "queue_back_in_stock", slow)
        restock(oil, 1)
        restocks = [lambda: restock(oil, 5), lambda: restock(oil, 9)]
        at_once(*[sending.send_due_alerts] * JOBS, *restocks)
        assert not BackInStockAlert.objects.exists()
        return set(Counter(Mail.objects.values_list("to", flat=True)).values())

    return race


def without_lock(monkeypatch):
    monkeypatch.setattr(sending, "_locked", lambda alerts: alerts)


def without_key(monkeypatch):
    monkeypatch.setattr(mail, "key_of", lambda alert: str(uuid.uuid4()))


def test_everybody_gets_one_mail(race):
    assert race() == {1}


@pytest.mark.parametrize("guard", [without_lock, without_key])
def test_either_guard_alone_is_enough(race, monkeypatch, guard):
    guard(monkeypatch)
    assert race() == {1}


def test_without_lock_and_key_mails_are_doubled(race, monkeypatch):
    """The negative control: the race is real, and this test sees it."""
    without_lock(monkeypatch)
    without_key(monkeypatch)
    assert max(race()) > 1


@pytest.fixture
def ask_at_once(oil, monkeypatch):
    """One address asks six times at once: (alerts, confirmations)."""
    save = BackInStockAlert.save

    def slow_save(self, *args, **kwargs):
        time.sleep(0.1)  # between looking for an alert and making one
        save(self, *args, **kwargs)

    def ask_at_once():
        item = buyable_items([oil.pk])[oil.pk]
        monkeypatch.setattr(BackInStockAlert, "save", slow_save)
        monkeypatch.setattr(services.limits, "allowed", lambda *about: True)
        at_once(*[lambda: services.ask(item, ADA, Nobody())] * 6)
        return BackInStockAlert.objects.count(), Mail.objects.count()

    return ask_at_once


class Nobody:
    is_authenticated = False


def test_asked_many_times_at_once_is_asked_once(ask_at_once):
    assert ask_at_once() == (1, 1)


def test_without_the_constraint_it_is_asked_many_times(ask_at_once):
    """The negative control."""
    constraint = next(c for c in BackInStockAlert._meta.constraints if "address" in c.name)
    with connection.schema_editor() as editor:
        editor.remove_constraint(BackInStockAlert, constraint)
    assert min(ask_at_once()) > 1
