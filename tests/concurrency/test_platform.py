"""The site as a platform runs it: a purchase, a web process killed under load, a worker restarted.
Nothing is lost."""

import os
import signal
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress

import pytest
import requests
from django.db import connection
from oscar.core.loading import get_model

from shop.books.audit import audit
from shop.delivery.models import ShippingRate
from shop.mails.models import Mail
from tests.concurrency.platform import Platform, environment, free_port
from tests.concurrency.visiting import Visitor
from tests.factories import make_product
from tests.page_cache.redis_server import RedisServer
from tests.smtp_server import SmtpServer

pytestmark = [
    pytest.mark.django_db(transaction=True),
    pytest.mark.skipif(connection.vendor == "sqlite", reason="production has no SQLite"),
]
Order = get_model("order", "Order")
BUYERS = 12


@pytest.fixture
def sink():
    """A mail server that takes everything."""
    server = SmtpServer()
    threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}).start()
    yield server
    server.stopping.set()
    server.shutdown()
    server.server_close()


@pytest.fixture
def platform(tmp_path, sink):
    redis = RedisServer()
    services = {
        "database": os.environ["DATABASE_URL"],
        "redis": redis.url,
        "mail": f"smtp://127.0.0.1:{sink.port}",
    }
    platform = Platform(tmp_path, environment(tmp_path, free_port(), **services))
    platform.build()
    assert "Ready to release." in platform.release()
    for name in ("web", "worker", "clock"):
        platform.start(name)
    yield platform
    platform.close()
    redis.stop()


@pytest.fixture
def visitor(platform):
    return lambda number: Visitor(platform.url, platform.given["SITE_URL"], f"b{number}@x.example")


def until(done, seconds=150):
    deadline = time.monotonic() + seconds
    while not done() and time.monotonic() < deadline:
        time.sleep(0.2)
    assert done()


def test_nothing_is_lost(platform, visitor, sink):
    ShippingRate.objects.create(code="standard", name="Standard", price=5, countries="US")
    box = make_product("box", stock=50)
    first = visitor(0)
    order = first.pay(first.agree(box.pk))
    assert "Thank you" in first.read(order)
    until(lambda: len(sink.mails) == 1)

    buyers = [visitor(number) for number in range(1, BUYERS + 1)]
    payments = [buyer.agree(box.pk) for buyer in buyers]
    platform.stop("worker", signal.SIGKILL)
    victim = platform.web_workers()[0]

    def buy(number):
        """A shopper whose page does not come asks for it again."""
        if number == BUYERS // 2:
            os.kill(victim, signal.SIGKILL)
        for _ in range(5):
            with suppress(requests.RequestException, AssertionError):
                return buyers[number].pay(payments[number])
            time.sleep(0.5)
        return ""

    with ThreadPoolExecutor(6) as pool:
        addresses = list(pool.map(buy, range(BUYERS)))
    assert victim not in platform.web_workers()
    until(lambda: Order.objects.count() == BUYERS + 1)
    assert [address for address in addresses if not address] == []
    assert Mail.objects.filter(status="sent").count() < BUYERS + 1

    platform.start("worker")
    until(lambda: Mail.objects.filter(status="sent").count() == BUYERS + 1)
    assert [str(finding) for finding in audit() if finding.count] == []
    assert platform.stop("web") == 0
