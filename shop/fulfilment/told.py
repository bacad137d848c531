"""What five tables tell of an order, in one query: the page of an order is read all day."""

from datetime import datetime, timedelta
from enum import StrEnum
from typing import NamedTuple

from django.db.models import CharField, DateTimeField, QuerySet, TextField, Value
from django.db.models.functions import Cast, Coalesce
from django.utils import timezone
from oscar.core.loading import get_model

NOTHING = Value("", output_field=TextField())
NEVER = Cast(Value(None), DateTimeField())


class Source(StrEnum):
    """In the order in which they tell what happened at the same moment."""

    STATE = "1"
    EVENT = "2"
    NOTE = "3"
    MAIL = "4"
    PLANNED = "5"


class Told(NamedTuple):
    """`word` and `text`: the states before and after; an event's kind and sentence; a note's type
    and words; a mail's state and subject, with whom it is `to` and `more`, its last error; the kind
    of a planned mail. `note`: the key of a note that can still be taken back."""

    source: str
    when: datetime
    key: int
    word: str
    text: str
    who: str
    to: str
    more: str
    updated: datetime | None

    @property
    def note(self) -> int | None:
        is_note = self.source == Source.NOTE
        return self.key if is_note and can_be_taken_back(self.word, self.updated) else None


def can_be_taken_back(note_type: str, updated: datetime) -> bool:
    """Whether a note is so new. Oscar's `is_editable` forgets the days: it says so again each day,
    at the hour when the note was written."""
    notes = get_model("order", "OrderNote")
    lifetime = timedelta(seconds=notes.editable_lifetime)
    return note_type != notes.SYSTEM and timezone.now() - updated < lifetime


def told_of(order) -> list[Told]:
    parts = [
        _rows(order.status_changes, Source.STATE, "date_created", "old_status", "new_status"),
        _rows(order.events, Source.EVENT, "created", "kind", "sentence", "user__email"),
        _rows(
            order.notes,
            Source.NOTE,
            "date_created",
            "note_type",
            "message",
            "user__email",
            updated="date_updated",
        ),
        _rows(
            order.mails,
            Source.MAIL,
            Coalesce("sent_at", "created"),
            "status",
            "subject",
            to="to",
            more="last_error",
        ),
        _rows(_planned(order), Source.PLANNED, "due", "kind", "kind"),
    ]
    rows = [Told(*row) for row in parts[0].union(*parts[1:], all=True)]
    rows.sort(key=lambda row: (row.when, row.source, row.key))
    return [_named(order, row) for row in rows]


def _planned(order) -> QuerySet:
    """Later mails, which stand last: their time is still to come."""
    return order.later_mails.filter(state="waiting").exclude(due=None)


def _named(order, row: Told) -> Told:
    """A planned mail by its words."""
    if row.source != Source.PLANNED:
        return row
    kinds = dict(order.later_mails.model.Kind.choices)
    return row._replace(text=kinds.get(row.text, row.text))


def _rows(rows, source, when, word, text, who=NOTHING, to=NOTHING, more=NOTHING, updated=NEVER):
    """Columns of one type each: the databases join nothing else."""
    texts = (Cast(Coalesce(column, NOTHING), TextField()) for column in (word, text, who, to, more))
    return rows.order_by().values_list(
        Value(source.value, output_field=CharField()), when, "pk", *texts, updated
    )
