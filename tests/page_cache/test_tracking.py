"""What commits announce, whatever way the rows were changed."""

import pytest
from django.apps import apps
from django.db import connection, transaction
from django.db.models.signals import post_migrate

from page_cache.journal import changes
from page_cache.reads import ALL, reading, writing
from page_cache.tracking import uncommitted
from shop.regions.models import BodyRegion, RegionProduct
from tests.factories import make_region

pytestmark = pytest.mark.django_db(transaction=True)
TABLE = BodyRegion._meta.db_table
TAGS = {TABLE, f"{TABLE}!"}


@pytest.fixture
def announced(monkeypatch):
    heard = []
    monkeypatch.setattr(changes, "listeners", [lambda tags: heard.append(set(tags))])
    return heard


def edit(**more):
    BodyRegion.objects.update(**({"name": "Neck"} | more))


def raw():
    with connection.cursor() as cursor:
        cursor.execute(f"UPDATE {TABLE} SET name = 'Neck'")


def bulk():
    row = BodyRegion.objects.get()
    row.name = "Neck"
    BodyRegion.objects.bulk_update([row], ["name"])


def test_every_way_to_write_is_seen(announced):
    ways = [
        edit,
        raw,
        bulk,
        lambda: BodyRegion.objects.get().save(),
        lambda: BodyRegion.objects.bulk_create([BodyRegion(name="Jaw", slug="jaw")]),
        lambda: BodyRegion.objects.get(slug="jaw").delete(),
        lambda: BodyRegion.objects.all()._raw_delete("default"),
    ]
    make_region("neck")
    for way in ways:
        announced.clear()
        way()
        assert set().union(*announced) >= TAGS


def test_nothing_is_announced_before_the_commit(announced):
    with transaction.atomic():
        edit()
        assert announced == []
        assert uncommitted({TABLE})
        assert not uncommitted({"other"})
    assert announced == [TAGS]
    assert not uncommitted({TABLE})


def test_transaction_announces_once(announced):
    with transaction.atomic():
        edit()
        edit()
        with transaction.atomic():
            edit()
    assert announced == [TAGS, TAGS]  # one for the transaction, one for the savepoint


def test_rollback_announces_nothing(announced):
    with pytest.raises(ZeroDivisionError), transaction.atomic():
        edit()
        raise ZeroDivisionError
    assert announced == []


def test_savepoint_that_rolls_back_takes_no_other_announcement_with_it(announced):
    with transaction.atomic():
        with pytest.raises(ZeroDivisionError), transaction.atomic():
            edit()
            raise ZeroDivisionError
        edit()
    assert announced == [TAGS]


def test_outer_announcement_outlives_a_savepoint(announced):
    with transaction.atomic():
        edit()
        with pytest.raises(ZeroDivisionError), transaction.atomic():
            edit()
            raise ZeroDivisionError
    assert announced == [TAGS]


def test_narrow_write_names_its_rows(announced):
    with writing(TABLE, 5):
        edit()
    assert announced == [{TABLE, f"{TABLE}:5"}]


def test_page_holds_the_tables_it_read():
    with reading() as reads:
        list(BodyRegion.objects.filter(region_products__isnull=True))
    assert reads.tags == {TABLE, RegionProduct._meta.db_table}


def test_migrations_change_everything(announced):
    app = apps.get_app_config("page_cache")
    options = {"verbosity": 0, "interactive": False, "using": "default", "plan": []}
    post_migrate.send(sender=app, app_config=app, apps=apps, **options)
    assert {ALL} in announced
