"""Workers, and a shopper who wants no more, at the same later mails. Real threads, real rows."""

import time

import pytest
from django.db import connection
from django.utils import timezone

from shop.aftercare import services
from shop.aftercare.models import ScheduledMail
from shop.fulfilment.services import mark_packed, ship
from shop.mails.models import Mail
from tests.concurrency.at_once import at_once
from tests.factories import PRECUT, make_product, make_shipping
from tests.shop.aftercare.asking import buy_asking

WORKERS = 4


@pytest.fixture
def order(transactional_db, monkeypatch, settings):
    """All three mails are due, and each worker looks a while before it takes one."""
    if connection.vendor != "postgresql":
        pytest.skip("SQLite lets one writer in at a time")
    settings.TASKS = {"default": {"BACKEND": "django_tasks.backends.dummy.DummyBackend"}}
    make_shipping()
    order = buy_asking(make_product("tape", package=PRECUT))
    mark_packed(order)
    ship(order, "ups", "1Z99999999")
    ScheduledMail.objects.update(due=timezone.now())
    monkeypatch.setattr(services, "is_mail_time", lambda moment, zone: True)
    return order


def queued():
    return sorted(Mail.objects.filter(key__startswith="later-").values_list("key", flat=True))


def test_each_mail_is_taken_by_one_worker(order):
    taken = at_once(*[services.send_due_later_mails] * WORKERS)
    assert sum(taken) == 3
    assert len(queued()) == 3
    assert set(ScheduledMail.objects.values_list("state", flat=True)) == {"sent"}


def test_without_the_conditional_update_mails_are_taken_twice(order, monkeypatch):
    """The negative control: the race is real, and this test sees it."""

    def look_then_take(pk):
        waits = ScheduledMail.objects.filter(pk=pk, state="waiting").exists()
        time.sleep(0.2)
        ScheduledMail.objects.filter(pk=pk).update(state="sent")
        return waits

    monkeypatch.setattr(services, "_take", look_then_take)
    assert sum(at_once(*[services.send_due_later_mails] * WORKERS)) > 3


def test_mail_is_taken_or_stopped_never_both_and_nothing_goes_out_after(order):
    for _ in range(5):
        ScheduledMail.objects.update(state="waiting", note="")
        sent, stopped = at_once(
            services.send_due_later_mails, lambda: services.stop_mails_to(order)
        )
        assert sent + stopped == 3
        assert ScheduledMail.objects.filter(state="sent").count() == sent
        assert queued() == []  # those the worker was first to take are taken back
