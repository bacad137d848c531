"""Writes and loads the snapshot: SQL, so that a change of it can be read."""

import re
from itertools import count
from pathlib import Path
from uuid import uuid4

from django.db import connection
from django.utils import timezone

from .migrations import digest

FILE = Path(__file__).parent / "empty.sql"
# What differs from one run of the migrations to the next; made anew at each loading.
MOMENT = re.compile(r"'\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(?:\.\d+)?'")
IDENTITY = re.compile(r"'[0-9a-f]{32}'")
NOW, NEW_IDENTITY = "'{now}'", re.compile(r"'\{uuid (\d+)\}'")


def write(file: Path = FILE) -> None:
    """From the current database, which must be a migrated and otherwise empty SQLite."""
    file.write_text(f"-- {digest()}\n{dump()}", encoding="utf-8")


def fits() -> bool:
    """Whether the file is what the migrations of today would make."""
    with FILE.open(encoding="utf-8") as file:
        return file.readline() == f"-- {digest()}\n"


def load_into_new() -> bool:
    """Fill the database if it is a new SQLite and the file fits; whether it did."""
    if connection.vendor != "sqlite" or connection.introspection.table_names() or not fits():
        return False
    text = FILE.read_text(encoding="utf-8").replace(NOW, f"'{timezone.now():%Y-%m-%d %H:%M:%S.%f}'")
    text = NEW_IDENTITY.sub(lambda _: f"'{uuid4().hex}'", text)
    connection.ensure_connection()
    connection.connection.executescript(text)  # all or nothing: it is one transaction
    return True


def dump() -> str:
    """Schema and rows, the same for the same migrations: what differs by nature is a mark."""
    with connection.cursor() as cursor:
        lines = ["BEGIN;", *_statements(cursor), "COMMIT;"]
    number = count(1)
    text = "\n".join(lines) + "\n"
    return IDENTITY.sub(lambda _: f"'{{uuid {next(number)}}}'", MOMENT.sub(NOW, text))


def _statements(cursor):
    """Tables, their rows, then what stands on them, then the last used keys."""
    cursor.execute("SELECT type, name, sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY name")
    made = cursor.fetchall()
    virtual = tuple(name for _, name, sql in made if sql.startswith("CREATE VIRTUAL"))
    # A virtual table makes tables of its own beside it; they are empty.
    beside = ("sqlite_", *(f"{name}_" for name in virtual))
    tables = {n: sql for kind, n, sql in made if kind == "table" and not n.startswith(beside)}
    yield from map(_one_line, tables.values())
    for name in [name for name in tables if name not in virtual]:
        yield from _rows(cursor, name)
    for kind, _, sql in made:
        if kind != "table":
            yield _one_line(sql)
    yield "DELETE FROM sqlite_sequence;"
    yield from _rows(cursor, "sqlite_sequence", "name")


def _rows(cursor, table: str, order: str = "rowid"):
    quote = connection.ops.quote_name
    columns = [row.name for row in connection.introspection.get_table_description(cursor, table)]
    values = " || ',' || ".join(f"quote({quote(column)})" for column in columns)
    cursor.execute(f"SELECT {values} FROM {quote(table)} ORDER BY {order}")  # noqa: S608  our names
    for (row,) in cursor.fetchall():
        yield f"INSERT INTO {quote(table)} VALUES({row});"


def _one_line(sql: str) -> str:
    return " ".join(sql.split()) + ";"
