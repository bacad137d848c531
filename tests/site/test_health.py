"""What a load balancer asks, and what a search engine reads first."""

import pytest
from django.core.cache import cache
from django.db import DatabaseError, connection

from tests.factories import make_category, make_product, make_region
from tests.guides.factories import make_article, make_guide, make_landing_page

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


def test_robots_are_kept_out_of_what_is_private(client):
    answer = client.get("/robots.txt")
    assert answer["Content-Type"] == "text/plain"
    assert answer.content.decode().splitlines() == [
        "User-agent: *",
        "Disallow: /cart/",
        "Disallow: /checkout/",
        "Disallow: /account/",
        "Disallow: /search/",
        "Disallow: /cms/",
        "Disallow: /dashboard/",
        "Sitemap: http://testserver/sitemap.xml",
    ]


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
