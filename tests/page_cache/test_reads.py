"""Tags of what is read and written, and the narrow ones."""

from datetime import UTC, datetime

import pytest

from page_cache.reads import (
    narrow,
    note,
    note_read,
    note_rows,
    reading,
    tags_of_write,
    valid_until,
    writing,
)

STOCK = "partner_stockrecord"


def tags_read(*, narrowly=(), rows=()):
    with reading() as reads:
        if narrowly:
            with narrow(*narrowly):
                note_read(frozenset([STOCK, "other"]))
        else:
            note_read(frozenset([STOCK, "other"]))
        note_rows(STOCK, rows)
    return reads.tags


def tags_written(*rows, narrowly=True):
    if not narrowly:
        return tags_of_write([STOCK])
    with writing(STOCK, *rows):
        return tags_of_write([STOCK])


def test_tags_of_a_reader():
    assert tags_read() == {STOCK, "other"}
    assert tags_read(narrowly=[STOCK], rows=[5, 7]) == {
        f"{STOCK}!",
        "other",
        f"{STOCK}:5",
        f"{STOCK}:7",
    }


@pytest.mark.parametrize(
    ("reader", "writer", "dropped"),
    [
        ("plain", "plain", True),
        ("plain", "narrow, its row", True),
        ("plain", "narrow, another row", True),
        ("narrow", "plain", True),
        ("narrow", "narrow, its row", True),
        ("narrow", "narrow, another row", False),
        ("narrow", "narrow, no row", False),
    ],
)
def test_only_narrow_pairs_of_different_rows_do_not_meet(reader, writer, dropped):
    read = tags_read(narrowly=[STOCK], rows=[5]) if reader == "narrow" else tags_read()
    written = {
        "plain": lambda: tags_written(narrowly=False),
        "narrow, its row": lambda: tags_written(5),
        "narrow, another row": lambda: tags_written(6),
        "narrow, no row": lambda: tags_written(),
    }[writer]()
    assert bool(read & written) is dropped


def test_narrow_ends_where_it_ends():
    with reading() as reads:
        with narrow(STOCK):
            pass
        note_read(frozenset([STOCK]))
    assert reads.tags == {STOCK}


def test_earliest_moment_counts():
    early, late = datetime(2026, 1, 1, tzinfo=UTC), datetime(2027, 1, 1, tzinfo=UTC)
    with reading() as reads:
        for moment in (late, None, early, late):
            valid_until(moment)
    assert reads.until == early


def test_nothing_is_noted_outside_of_a_page():
    note({"x"})
    with reading() as reads:
        with reading() as inner:
            note({"y"})
        note({"z"})
    assert (reads.tags, inner.tags) == ({"z"}, {"y"})
