"""What is read while a page is rendered: its tags, and until when it is right.

Three tags a table, so that whoever forgets to narrow drops too much and never too little:

    reader               holds             writer               drops
    any statement        T                 any statement        T, T!
    in narrow(T)         T!, T:pk          in writing(T, pk)    T, T:pk
"""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, field
from datetime import datetime

ALL = "*"  # a change of everything


@dataclass
class Reads:
    tags: set[str] = field(default_factory=set)
    until: datetime | None = None

    def add(self, tags: Iterable[str], until: datetime | None) -> None:
        self.tags.update(tags)
        if until is not None:
            self.until = until if self.until is None else min(self.until, until)


_reads: ContextVar[Reads | None] = ContextVar("reads", default=None)
_narrow: ContextVar[frozenset[str]] = ContextVar("narrow", default=frozenset())
_writing: ContextVar[dict[str, tuple[str, ...]]] = ContextVar("writing", default={})  # noqa: B039  never changed


@contextmanager
def reading() -> Iterator[Reads]:
    """Collects what is read inside it. What it reads, the reading around it does not see."""
    reads = Reads()
    before = _reads.set(reads)
    try:
        yield reads
    finally:
        _reads.reset(before)


def note(tags: Iterable[str], until: datetime | None = None) -> None:
    """Adds tags to the page that is being rendered, if one is."""
    if (reads := _reads.get()) is not None:
        reads.add(tags, until)


def is_reading() -> bool:
    return _reads.get() is not None


def valid_until(moment: datetime | None) -> None:
    """The page that is being rendered is right until then (aware); None says nothing."""
    note((), moment)


@contextmanager
def narrow(*tables: str) -> Iterator[None]:
    """Statements inside it read only those rows of the tables that `note_rows` names."""
    before = _narrow.set(_narrow.get() | frozenset(tables))
    try:
        yield
    finally:
        _narrow.reset(before)


def note_rows(table: str, pks: Iterable) -> None:
    note(f"{table}:{pk}" for pk in pks)


@contextmanager
def writing(table: str, *pks) -> Iterator[None]:
    """Statements inside it write only these rows of the table, in columns that a narrow reader
    may show; without rows, in columns that no page shows at all to those who read narrowly."""
    rows = tuple(f"{table}:{pk}" for pk in pks)
    before = _writing.set(_writing.get() | {table: rows})
    try:
        yield
    finally:
        _writing.reset(before)


def note_read(tables: frozenset[str]) -> None:
    if (reads := _reads.get()) is not None:
        narrowed = _narrow.get()
        reads.tags.update(f"{table}!" if table in narrowed else table for table in tables)


def tags_of_write(tables: Iterable[str]) -> set[str]:
    rows = _writing.get()
    tags = set()
    for table in tables:
        tags.add(table)
        tags.update(rows.get(table, (f"{table}!",)))
    return tags
