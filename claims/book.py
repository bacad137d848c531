"""The rules that are in force, ready to be read with."""

import logging

from django.db import DatabaseError, connection

from claims.reading.built_in import built_in_book, weights
from claims.reading.patterns import BadLine, parse
from claims.reading.rules import Rulebook

from .models import ClaimRule, ClaimWords

logger = logging.getLogger(__name__)
_kept: dict[tuple, Rulebook] = {}  # the last one: to make it takes half a second


def rulebook() -> Rulebook:
    """Two short queries; four more after somebody changed a rule."""
    state = _state(ClaimRule), _state(ClaimWords)
    if state not in _kept:
        book = _made()
        _kept.clear()
        _kept[state] = book
    return _kept[state]


def _state(model) -> tuple:
    """(last change, how many, greatest pk). Plain SQL: each row that is saved asks for it, and
    Django took ten times as long to write the statement as the database to answer it."""
    table = connection.ops.quote_name(model._meta.db_table)
    with connection.cursor() as cursor:
        cursor.execute(f'SELECT MAX("changed"), COUNT(*), MAX("id") FROM {table}')  # noqa: S608
        return cursor.fetchone()


def rulebook_whatever_happens() -> Rulebook:
    """The built-in rules where the database cannot be asked."""
    try:
        return rulebook()
    except (DatabaseError, OSError) as trouble:
        logger.warning("The rules cannot be read (%s): the built-in ones are used.", trouble)
        return built_in_book()


def _made() -> Rulebook:
    lists = {row.name: row.entries for row in ClaimWords.objects.all()}
    rows = list(ClaimRule.objects.all())
    if not rows:
        return built_in_book()
    rules = [row.as_rule() for row in rows if row.active and _readable(row, lists)]
    return Rulebook(rules, lists, weights())


def _readable(row: ClaimRule, lists) -> bool:
    """A list that a rule needs may have been deleted: the other rules still hold."""
    rule = row.as_rule()
    try:
        for line in (*rule.find, *rule.but_not):
            parse(line, lists)
    except BadLine as problem:
        logger.warning("The rule “%s” is left out: %s", row.name, problem)
        return False
    return True
