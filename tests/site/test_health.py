"""What a load balancer asks, and what a search engine reads first."""

import pytest
from django.core.cache import cache
from django.db import DatabaseError, connection
from django.db.migrations.recorder import MigrationRecorder

from kt_site import health
from shop.web.robots import KEPT_OUT
from tests.factories import make_category, make_product, make_region
from tests.guides.factories import make_article, make_guide, make_landing_page
from tests.site.environment import run

OK = {"ready": True, "problems": []}


def broken(*args, **kwargs):
    raise DatabaseError("down")


def test_process_answers_without_asking_the_database(client, django_assert_num_queries):
    answer = client.get("/healthz")
    assert (answer.status_code, answer.content) == (200, b"ok\n")


@pytest.mark.django_db
def test_site_is_ready_when_database_and_cache_answer(client):
    answer = client.get("/readyz")
    assert (answer.status_code, answer.json()) == (200, OK)
    assert "no-store" in answer["Cache-Control"]


@pytest.mark.django_db
@pytest.mark.unsound("the audit after the test has no database either")
def test_site_is_not_ready_without_its_database(client, monkeypatch):
    monkeypatch.setattr(connection, "cursor", broken)
    answer = client.get("/readyz")
    assert answer.status_code == 503
    assert answer.json() == {
        "ready": False,
        "problems": ["The database does not answer: DatabaseError."],
    }


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("method", "stand_in", "problem"),
    [
        ("set", broken, "The cache does not answer: DatabaseError."),
        ("get", lambda *args: None, "The cache forgets what it was given."),
    ],
)
def test_site_is_not_ready_without_its_cache(client, monkeypatch, method, stand_in, problem):
    monkeypatch.setattr(type(cache._connections["default"]), method, stand_in)
    answer = client.get("/readyz")
    assert (answer.status_code, answer.json()["problems"]) == (503, [problem])


@pytest.mark.django_db
def test_site_is_not_ready_while_a_migration_waits(client, monkeypatch):
    """Faults, line 43: a release whose migrations had not run was sent visitors."""
    monkeypatch.setattr(health, "_migrated", False)
    last = MigrationRecorder.Migration.objects.filter(app="guides").latest("name")
    MigrationRecorder(connection).record_unapplied("guides", last.name)
    answer = client.get("/readyz")
    assert (answer.status_code, answer.json()["problems"]) == (
        503,
        ["Migrations of guides wait; run `manage.py migrate`."],
    )
    MigrationRecorder(connection).record_applied("guides", last.name)
    assert client.get("/readyz").status_code == 200


@pytest.mark.django_db
def test_migrations_are_asked_for_until_they_are_there(client, django_assert_num_queries):
    client.get("/readyz")
    with django_assert_num_queries(1):
        client.get("/readyz")


PROBE = """
import django
django.setup()
from django.test import Client
answer = Client().get("/readyz")
print(answer.status_code, answer.json()["problems"][0][:22])
"""


def test_site_is_not_ready_on_a_database_without_tables(tmp_path):
    """Faults, line 43: the database answered, so the site said that it was ready."""
    environment = {
        "DJANGO_SETTINGS_MODULE": "kt_site.settings.test",
        "DATABASE_URL": f"sqlite:///{tmp_path / 'empty.sqlite3'}",
    }
    result = run("-c", PROBE, environment=environment)
    assert result.stdout.startswith("503 Migrations of account"), result.stderr


def test_robots_may_read_that_a_page_is_not_to_be_listed(client):
    """Faults, line 33: robots.txt hid the `noindex` that those pages carry."""
    answer = client.get("/robots.txt")
    assert answer["Content-Type"] == "text/plain"
    lines = answer.content.decode().splitlines()
    assert (lines[0], lines[-1]) == ("User-agent: *", "Sitemap: http://testserver/sitemap.xml")
    assert lines[1:-1] == [f"Disallow: /*?*{name}=" for name in KEPT_OUT]
    assert {"color", "price", "region", "home", "sort"} < set(KEPT_OUT)
    assert not {"page", "q", "product"} & set(KEPT_OUT)


@pytest.mark.django_db
def test_sitemap_has_every_kind_of_page_once(client):
    knee = make_region("knee")
    make_guide("outer-knee", regions=[knee])
    make_article("why-tape", regions=[knee])
    make_landing_page(neck := make_region("neck"))
    rolls = [make_category("rolls")]
    box = make_product("box", colors=("blue",), categories=rolls, regions=[neck])
    text = client.get("/sitemap.xml").content.decode()
    for path in (
        "/",
        "/body/",
        "/body/knee/",
        "/body/neck/",
        "/guides/",
        "/guides/outer-knee/",
        "/articles/",
        "/articles/why-tape/",
        f"/shop/box_{box.pk}/",
        "/shop/category/rolls/",
    ):
        assert text.count(f"<loc>http://testserver{path}</loc>") == 1, path
    assert text.count("<loc>") == 10


@pytest.mark.django_db
def test_sitemap_leaves_out_what_nobody_may_see(client):
    make_product("hidden", public=False)
    make_category("secret", is_public=False)
    make_guide("draft", live=False, regions=[make_region("chest")])
    text = client.get("/sitemap.xml").content.decode()
    assert [word for word in ("hidden", "secret", "draft", "chest") if word in text] == []
