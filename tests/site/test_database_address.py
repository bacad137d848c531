"""DATABASE_URL as a PaaS hands it out, turned into Django's settings."""

import pytest
from django.db import connection

from kt_site.settings.databases import database

URL = "postgres://user:secret@db.example:5433/shop"


def test_postgres_keeps_connections_and_checks_them():
    found = database(URL)
    assert (found["ENGINE"], found["NAME"]) == ("django.db.backends.postgresql", "shop")
    assert (found["HOST"], found["PORT"]) == ("db.example", 5433)
    assert (found["USER"], found["PASSWORD"]) == ("user", "secret")
    assert (found["CONN_MAX_AGE"], found["CONN_HEALTH_CHECKS"]) == (60, True)
    assert "pool" not in found["OPTIONS"]


@pytest.mark.parametrize("value", ["true", "True", "1", "yes"])
def test_pool_takes_the_place_of_kept_connections(value):
    found = database(f"{URL}?pool={value}")
    assert found["OPTIONS"]["pool"] == {"min_size": 1, "max_size": 8, "timeout": 10}
    assert found["CONN_MAX_AGE"] == 0


@pytest.mark.parametrize("value", ["false", "0", "no"])
def test_pool_can_be_declined(value):
    found = database(f"{URL}?pool={value}")
    assert "pool" not in found["OPTIONS"]
    assert found["CONN_MAX_AGE"] == 60


def test_other_options_of_the_address_reach_the_driver():
    found = database(f"{URL}?sslmode=require&pool=true")
    assert found["OPTIONS"]["sslmode"] == "require"


def test_password_with_odd_characters_is_read_back():
    assert database("postgres://u:p%40ss%2Fw%3A@db.example/shop")["PASSWORD"] == "p@ss/w:"


def test_sqlite_lets_readers_go_on_and_waits_for_the_write_lock():
    found = database("sqlite:////srv/shop/db.sqlite3")
    assert (found["ENGINE"], found["NAME"]) == (
        "django.db.backends.sqlite3",
        "/srv/shop/db.sqlite3",
    )
    assert found["OPTIONS"] == {
        "transaction_mode": "IMMEDIATE",
        "timeout": 20,
        "init_command": "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL;",
    }


@pytest.mark.django_db
def test_postgres_compiles_no_query():
    """Compiling one takes longer than the whole page."""
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            cursor.execute("SHOW jit")
            assert cursor.fetchone() == ("off",)
