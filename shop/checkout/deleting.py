"""Deletes rows in one statement."""

from django.db.models import QuerySet


def delete_at_once(rows: QuerySet) -> None:
    """For rows that nothing points at any more. Django's own `delete` loads them first and asks
    about all that may point at them, for Wagtail listens to every deletion; it keeps no references
    of these."""
    rows._raw_delete(rows.db)
