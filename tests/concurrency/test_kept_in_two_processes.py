"""Two web processes and a third that writes, as in production: through a real Redis."""

import os
import subprocess
import sys
import time

import pytest
import requests

from tests.browser.running_site import start_site
from tests.current_run import ROOT
from tests.page_cache.redis_server import RedisServer

WITHIN = 0.25  # seconds until no process shows the old page
PAGE = "/shop/"
CHANGE = """
import django
django.setup()
from oscar.core.loading import get_model
products = get_model("catalogue", "Product").objects
products.filter(structure="standalone").update(title="New name of the tape")
"""


@pytest.fixture(scope="module")
def redis():
    server = RedisServer()
    yield server
    server.stop()


@pytest.fixture(scope="module")
def site(redis):
    site, server = start_site(workers=2, name="pair", REDIS_URL=redis.url)
    yield site
    server.stop()


def asked(site):
    """Each time on a new connection, which either process may take."""
    return requests.get(site.url + PAGE, timeout=30)


def test_change_by_another_process_is_seen_by_all_within_a_quarter_of_a_second(site, redis):
    tags = {asked(site).headers["ETag"] for _ in range(20)}
    assert len(tags) == 1  # kept, and the same in both processes
    environment = os.environ | {
        "DJANGO_SETTINGS_MODULE": "tests.browser.settings",
        "DATABASE_URL": site.database_url,
        "REDIS_URL": redis.url,
    }
    subprocess.run([sys.executable, "-c", CHANGE], cwd=ROOT, env=environment, check=True)
    time.sleep(WITHIN)
    pages = [asked(site) for _ in range(20)]
    assert all("New name of the tape" in page.text for page in pages)
    assert tags.isdisjoint(page.headers["ETag"] for page in pages)


def test_redis_away_keeps_pages_for_a_moment_only(site, redis):
    assert len({asked(site).headers["ETag"] for _ in range(5)}) == 1
    redis.stop()
    try:
        time.sleep(WITHIN)
        assert asked(site).status_code == 200
    finally:
        redis.start()
    time.sleep(1.5)  # the pause before Redis is tried again
    assert len({asked(site).headers["ETag"] for _ in range(20)}) == 1
