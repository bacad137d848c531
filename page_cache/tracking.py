"""Sees every statement that Django sends: what pages read, and what commits change."""

from collections.abc import Iterable

from django.db import connections, transaction

from .journal import changes
from .reads import ALL, note_read, tags_of_write
from .statements import understand


class Announcement:
    """Tags of one transaction that live and die with the same savepoints."""

    def __init__(self, tags: set[str]):
        self.tags = tags

    def __call__(self) -> None:
        changes.announce(self.tags)


def watch_connection(sender, connection, **kwargs) -> None:
    """Receiver of connection_created."""
    if watch not in connection.execute_wrappers:
        connection.execute_wrappers.append(watch)


def watch(execute, sql, params, many, context):
    result = execute(sql, params, many, context)
    connection = context["connection"]
    text = sql if isinstance(sql, str) else sql.as_string(context["cursor"].cursor)
    statement = understand(text)
    if statement.reads:
        note_read(statement.reads)
    if statement.writes:
        _changed(connection, tags_of_write(statement.writes))
    return result


def everything_changed(**kwargs) -> None:
    """Receiver of post_migrate: what migrations write, the wrapper sees only in part."""
    changes.announce({ALL})


def uncommitted(tags: Iterable[str]) -> bool:
    """Whether this thread wrote to one of them in a transaction that is still open."""
    return any(
        not announcement.tags.isdisjoint(tags)
        for connection in connections.all(initialized_only=True)
        for _, announcement, _ in connection.run_on_commit
        if isinstance(announcement, Announcement)
    )


def _changed(connection, tags: set[str]) -> None:
    """Joins the announcement that a rollback to any savepoint would take away together with this
    one; a flag "announced already" would be lost with a savepoint that rolls back."""
    if connection.in_atomic_block:
        here = set(connection.savepoint_ids)
        for savepoints, announcement, _ in connection.run_on_commit:
            if isinstance(announcement, Announcement) and savepoints == here:
                announcement.tags |= tags
                return
    transaction.on_commit(Announcement(tags), using=connection.alias)
