"""Parts that many pages show."""

from datetime import timedelta

import pytest
from django.db import transaction
from django.utils import timezone

from page_cache import kept as kept_module
from page_cache.kept import kept
from page_cache.reads import note, reading, valid_until
from shop.regions.models import BodyRegion
from tests.factories import make_region

TABLE = BodyRegion._meta.db_table


@pytest.fixture
def names():
    """Makes the names of all regions, and counts how often."""

    class Names:
        made = 0

        def make(self):
            self.made += 1
            return sorted(BodyRegion.objects.values_list("name", flat=True))

        def __call__(self):
            return kept("names", self.make)

    return Names()


@pytest.mark.django_db
def test_made_once(names):
    assert names() == names() == []
    assert names.made == 1


@pytest.mark.django_db
def test_page_depends_on_what_the_part_read(names):
    for _ in ("made", "kept"):
        with reading() as reads:
            names()
        assert reads.tags == {TABLE}
    assert names.made == 1


@pytest.mark.django_db(transaction=True)
def test_made_again_after_a_change(names):
    names()
    make_region("neck")
    assert (names(), names.made) == (["Neck"], 2)
    BodyRegion.objects.update(name="Nape")
    assert (names(), names.made) == (["Nape"], 3)


@pytest.mark.django_db(transaction=True)
def test_own_open_transaction_sees_its_rows_and_keeps_nothing(names):
    names()
    with pytest.raises(ZeroDivisionError), transaction.atomic():
        make_region("neck")
        assert names() == ["Neck"]
        raise ZeroDivisionError
    assert (names(), names.made) == ([], 2)


@pytest.mark.django_db(transaction=True)
def test_change_while_it_is_made_is_not_lost():
    """Read before a commit, kept after it: the wrong value would stay."""

    def make():
        before = list(BodyRegion.objects.values_list("name", flat=True))
        make_region("neck")
        return before

    assert kept("names", make) == []
    assert kept("names", lambda: list(BodyRegion.objects.values_list("name", flat=True))) == [
        "Neck"
    ]


def test_each_gets_a_copy():
    first = kept("list", lambda: [1])
    first.append(2)
    assert kept("list", list) == [1]


def test_time_is_a_dependency(monkeypatch):
    soon = timezone.now() + timedelta(seconds=30)

    def make():
        valid_until(soon)
        return "before"

    kept("words", make)
    with reading() as reads:
        assert kept("words", lambda: "after") == "before"
    assert reads.until == soon
    now = kept_module.time.monotonic()
    monkeypatch.setattr(kept_module.time, "monotonic", lambda: now + 31)
    assert kept("words", lambda: "after") == "after"


@pytest.mark.parametrize(("shared", "seconds"), [(False, 2), (True, 600)])
def test_life_with_and_without_other_processes(shared, seconds, monkeypatch):
    class Channel:
        connected = shared

        def fetch(self):
            return []

    monkeypatch.setattr(kept_module.changes, "channel", Channel())
    kept("words", lambda: "before")
    now = kept_module.time.monotonic()
    for later, words in ((seconds - 0.1, "before"), (seconds + 0.1, "after")):
        monkeypatch.setattr(kept_module.time, "monotonic", lambda later=later: now + later)
        assert kept("words", lambda: "after") == words
    monkeypatch.undo()


def test_part_within_a_part():
    def outer():
        note({"outer"})
        return kept("inner", lambda: note({"inner"}) or 1)

    kept("outer", outer)
    with reading() as reads:
        kept("outer", outer)
    assert reads.tags == {"outer", "inner"}
