"""/metrics: who may read it, what it says, and that processes add up."""

from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from kt_site.jobs import SCHEDULE
from kt_site.metrics import counting, requests
from kt_site.metrics.counting import Counts
from kt_site.models import JobRun
from shop.mails.models import Mail
from tests.page_cache.redis_server import RedisServer

pytestmark = pytest.mark.django_db
TOKEN = "a-token-that-nobody-guesses-" * 2


@pytest.fixture(autouse=True)
def own_counts(monkeypatch, settings):
    settings.METRICS_TOKEN = TOKEN
    settings.PAGE_CACHE_REDIS_URL = ""
    mine = Counts()
    monkeypatch.setattr(requests, "counts", mine)
    monkeypatch.setattr("kt_site.metrics.views.counts", mine)
    return mine


def ask(client, token=TOKEN, **more):
    return client.get("/metrics", headers={"Authorization": f"Bearer {token}"}, **more)


def figures(client):
    lines = ask(client).content.decode().splitlines()
    pairs = (line.rpartition(" ") for line in lines if not line.startswith("#"))
    return {name: float(value) for name, _, value in pairs}


def test_it_is_not_there_without_a_token(client, settings):
    settings.METRICS_TOKEN = ""
    assert ask(client, "").status_code == 404


@pytest.mark.parametrize("token", ["", "wrong", TOKEN[:-1], "ü" * 50])
def test_wrong_token_is_refused(client, token):
    page = ask(client, token.encode().decode("latin-1"))
    assert (page.status_code, page.content) == (401, b"No\n")
    assert ask(client).status_code == 200
    assert ask(client, HTTP_HOST="10.0.0.7").status_code == 200  # by bare address


def test_requests_are_counted_by_route_and_never_by_address(client, settings):
    settings.MIDDLEWARE = ["kt_site.logs.RequestLog", *settings.MIDDLEWARE]
    client.get("/search/?q=tennis-elbow")
    client.get("/search/?q=other")
    client.get("/nothing-like-this/")
    said = ask(client).content.decode()
    assert 'shop_requests_total{method="GET",route="/search/",status="200"} 2' in said
    assert 'shop_request_seconds_count{route="/search/"} 2' in said
    assert 'shop_request_seconds_bucket{route="/search/",le="+Inf"} 2' in said
    assert ("tennis" in said, "nothing-like" in said) == (False, False)


def test_durations_fall_into_buckets(client):
    for seconds in (0.01, 0.3, 9):
        requests.seen("GET", "/x", 200, seconds)
    said = figures(client)
    tops = ("0.05", "0.25", "0.5", "5.0", "+Inf")
    found = [said[f'shop_request_seconds_bucket{{route="/x",le="{top}"}}'] for top in tops[2:]]
    assert found == [2, 2, 3]
    assert said['shop_request_seconds_sum{route="/x"}'] == 9.31


def test_queues_and_jobs(client):
    old = Mail.objects.create(key="a", to="ada@example.com", subject="A")
    Mail.objects.filter(pk=old.pk).update(created=timezone.now() - timedelta(minutes=10))
    Mail.objects.create(key="b", to="ada@example.com", subject="B")
    Mail.objects.create(key="c", to="ada@example.com", subject="C", status="parked")
    JobRun.objects.create(name="send_mail", last_run=timezone.now(), error="Refused")
    said = figures(client)
    assert said['shop_queue_length{queue="mails"}'] == 2
    assert said['shop_queue_length{queue="parked_mails"}'] == 1
    assert 600 <= said['shop_queue_oldest_seconds{queue="mails"}'] < 700
    assert said['shop_queue_length{queue="tasks"}'] == 0
    assert said['shop_job_failed{job="send_mail"}'] == 1
    assert said['shop_job_last_run_timestamp_seconds{job="audit_sales"}'] == 0
    assert sum(name.startswith("shop_job_interval") for name in said) == len(SCHEDULE)


def test_scrape_costs_the_same_for_many_mails(client):
    costs = []
    for number in (1, 30):
        for turn in range(number):
            Mail.objects.create(key=f"{number}-{turn}", to="ada@example.com", subject="A")
        with CaptureQueriesContext(connection) as captured:
            ask(client)
        costs.append(len(captured))
    assert costs[0] == costs[1] == (5 if connection.vendor == "postgresql" else 3)


@pytest.fixture
def shared(settings):
    server = RedisServer()
    settings.PAGE_CACHE_REDIS_URL = server.url
    yield server
    server.stop()


def test_processes_add_up(shared, monkeypatch):
    """Each of these is what a process has; without Redis, the control, each knows its own."""
    one, other = Counts(), Counts()
    with ThreadPoolExecutor(8) as threads:
        list(threads.map(lambda turn: (one, other)[turn % 2].add({"hits": 1}), range(400)))
    one.put()
    assert other.all() == one.all() == {"hits": 400}
    monkeypatch.setattr(counting.settings, "PAGE_CACHE_REDIS_URL", "")
    one.add({"hits": 1})
    assert (one.all(), other.all()) == ({"hits": 1}, {})


def test_nothing_is_lost_while_redis_is_away(shared):
    one = Counts()
    shared.stop()
    one.add({"hits": 3})
    assert one.all() == {"hits": 3}
    shared.start()
    assert one.all() == {"hits": 3}
