"""What a file would change, row by row, before anything is changed."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal

from django.db import transaction

from .cells import figure_of
from .changes import (
    COLUMNS,
    FIELDS,
    STOCK,
    ChangeRefused,
    Conflict,
    Figure,
    change_record,
    check_change,
    current,
    records,
    said,
)
from .export import BEFORE, HEADINGS, SKU
from .labels import label_of


@dataclass(frozen=True)
class Planned:
    row: int
    pk: int
    field: str
    old: Figure
    new: Figure
    label: str = ""

    @property
    def heading(self) -> str:
        return HEADINGS[self.field]

    def packed(self) -> list:
        """As JSON can keep it until it is confirmed."""
        figures = [None if one is None else str(one) for one in (self.old, self.new)]
        return [self.row, self.pk, self.field, *figures]

    @classmethod
    def unpacked(cls, row, pk, field, *figures) -> "Planned":
        kind = int if field == STOCK else Decimal
        return cls(row, pk, field, *(None if one is None else kind(one) for one in figures))


@dataclass
class Plan:
    changes: list[Planned] = field(default_factory=list)
    problems: list[str] = field(default_factory=list)


def plan(rows: Sequence[tuple[int, Mapping[str, str]]]) -> Plan:
    """One query, however many rows. Nothing is written."""
    found = Plan()
    by_sku: dict[str, list] = {}
    skus = {row.get(SKU, "") for _, row in rows}
    for record in records().filter(partner_sku__in=skus):
        by_sku.setdefault(record.partner_sku, []).append(record)
    seen: dict[str, int] = {}
    for number, row in rows:
        sku = row.get(SKU, "")
        known = by_sku.get(sku, [])
        if problem := _why_no_row(sku, known, seen):
            found.problems.append(f"Row {number}: {problem}")
            continue
        seen[sku] = number
        for name in FIELDS:
            try:
                found.changes += _planned(number, row, known[0], name)
            except ChangeRefused as why:
                found.problems.append(f"Row {number}, {HEADINGS[name]}: {why}")
    return found


def _why_no_row(sku: str, known: Sequence, seen: Mapping[str, int]) -> str:
    if not sku:
        return "the SKU is missing."
    if sku in seen:
        return f"the SKU {sku} stands in row {seen[sku]}, too."
    if not known:
        return f"no product has the SKU {sku}."
    return "" if len(known) == 1 else f"{len(known)} products share the SKU {sku}."


def _planned(number: int, row: Mapping[str, str], record, name: str) -> list[Planned]:
    """At most one. A cell that is missing or empty changes nothing, unless the file says what was
    there before: it is held to that then."""
    text, before = row.get(HEADINGS[name], ""), row.get(BEFORE[name], "")
    if not text and (not before or HEADINGS[name] not in row):
        return []
    now, new = current(record, name), figure_of(name, text)
    old = figure_of(name, before) if BEFORE[name] in row else now
    if new in (old, now):
        return []
    try:
        check_change(record, name, old, new)
    except Conflict as conflict:
        raise ChangeRefused(
            f"{said(old)} when the file was made, {said(conflict.theirs)} now. "
            "Download the list anew."
        ) from None
    planned = Planned(number, record.pk, name, old, new, label_of(record))
    if name in COLUMNS:  # what the next column of the row is checked against
        setattr(record, COLUMNS[name], new)
    return [planned]


@transaction.atomic
def carry_out(changes: Sequence[Planned], user) -> int:
    """All or none; how many were changed. Stock records in the order of their keys, as checkout
    takes them. Raises ChangeRefused with the row."""
    done = 0
    for change in sorted(changes, key=lambda one: (one.pk, FIELDS.index(one.field))):
        try:
            done += change_record(change.pk, change.field, change.old, change.new, user)
        except ChangeRefused as why:
            raise ChangeRefused(f"Row {change.row}, {change.heading}: {why}") from None
    return done
