"""A shop of each earlier release, upgraded to this one, has the same orders, money and stock."""

import gzip
import json
import os
import subprocess
import sys

import psycopg
import pytest

from tests.current_run import ROOT, database_name, databases
from tests.releases.freezing import FIGURES, FOLDER, figures

RELEASES = sorted(path.name.removesuffix(".sql.gz") for path in FOLDER.glob("*.sql.gz"))


def manage(url, *command):
    environment = {"DJANGO_SETTINGS_MODULE": "kt_site.settings.dev", "DATABASE_URL": url}
    return subprocess.run(
        [sys.executable, "manage.py", *command],
        cwd=ROOT,
        env=os.environ | environment,
        capture_output=True,
        text=True,
    )


@pytest.fixture(params=RELEASES)
def release(request):
    """(name, address of its database)"""
    name = database_name("release")
    databases().drop(name)
    databases().create(name)
    databases().run(name, gzip.decompress((FOLDER / f"{request.param}.sql.gz").read_bytes()))
    yield request.param, databases().url(name)
    databases().drop(name)


def test_there_is_one():
    assert RELEASES


def test_upgrade_keeps_orders_money_and_stock(release):
    name, url = release
    then = json.loads((FOLDER / f"{name}.json").read_text())
    assert figures(url) == then
    assert all(int(values[0]) for values in then.values())  # of an empty table all are equal
    done = manage(url, "migrate", "--no-input")
    assert done.returncode == 0, done.stderr[-2000:]
    assert manage(url, "migrate", "--check").returncode == 0
    assert figures(url) == then
    audit = manage(url, "audit_sales")
    assert audit.returncode == 0, audit.stderr
    assert audit.stdout.count(": 0") == 8
    with psycopg.connect(url) as connection:  # the control: a migration that lost a piece
        connection.execute("UPDATE order_line SET quantity = quantity + 1 WHERE id = 1")
        connection.execute("UPDATE partner_stockrecord SET num_allocated = num_allocated + 1")
    changed = figures(url)
    assert {name for name in FIGURES if changed[name] != then[name]} == {"order lines", "stock"}
    assert manage(url, "audit_sales").returncode == 1
