"""Which tables an SQL statement reads, and which it writes."""

import re
from dataclasses import dataclass
from functools import cache, lru_cache

from django.apps import apps

_WORDS = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")
_FIRST = re.compile(r"\s*(?:--[^\n]*\n\s*|/\*.*?\*/\s*|\(\s*)*([A-Za-z]+)", re.DOTALL)
# What it writes to stands after one of these; SELECT … FOR UPDATE writes nothing.
_TARGET = re.compile(
    r"\b(?:INSERT\s+(?:OR\s+\w+\s+)?INTO|REPLACE\s+INTO|MERGE\s+INTO|DELETE\s+FROM"
    r"|(?<!FOR )(?<!KEY )UPDATE)\s+(?:ONLY\s+)?\"?(?:public\"?\.\"?)?([A-Za-z_][A-Za-z0-9_]*)",
    re.IGNORECASE,
)
_READING = {"SELECT", "VALUES", "EXPLAIN", "TABLE", "SHOW", "FETCH", "DECLARE"}
_NEITHER = {"SAVEPOINT", "RELEASE", "ROLLBACK", "BEGIN", "COMMIT", "START", "SET", "RESET", "LOCK"}


@dataclass(frozen=True)
class Statement:
    """Names of tables that belong to models."""

    reads: frozenset[str] = frozenset()
    writes: frozenset[str] = frozenset()


@cache
def known_tables() -> frozenset[str]:
    models = apps.get_models(include_auto_created=True)
    return frozenset(model._meta.db_table for model in models)


@lru_cache(4096)
def understand(sql: str) -> Statement:
    """Errs towards more: a column named like a table counts as the table, and a statement that is
    none of those known, such as ALTER TABLE or a procedure, writes to all that it names."""
    first = _FIRST.match(sql)
    word = first[1].upper() if first else ""
    if word in _NEITHER:
        return Statement()
    named = known_tables().intersection(_WORDS.findall(sql))
    if word in _READING:
        return Statement(reads=named)
    targets = frozenset(_TARGET.findall(sql))
    if word == "WITH":
        return Statement(reads=named, writes=named & targets)
    if word in {"INSERT", "UPDATE", "DELETE", "REPLACE", "MERGE"}:
        return Statement(writes=named & targets)
    return Statement(writes=named)
