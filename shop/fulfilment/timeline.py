"""All that happened to an order, oldest first, from the tables that know it."""

from dataclasses import dataclass, replace
from datetime import datetime

from shop.mails.models import Mail
from shop.orders.status import OrderStatus

from .models import OrderEvent

Kind = OrderEvent.Kind
# The state that each kind of event tells of: its change of state is not told twice.
TOLD_BY = {
    OrderStatus.PAID: Kind.PAID,
    OrderStatus.PACKED: Kind.PACKED,
    OrderStatus.SHIPPED: Kind.SHIPPED,
    OrderStatus.DELIVERED: Kind.DELIVERED,
    OrderStatus.CANCELED: Kind.CANCELLED,
}


@dataclass(frozen=True)
class Entry:
    """`who` is a staff member's address, "" for the shop itself; `note` the key of a note that can
    still be taken back."""

    when: datetime
    kind: str
    label: str
    sentence: str
    who: str = ""
    note: int | None = None


def timeline(order) -> list[Entry]:
    """What happened at the same moment stays in the order of the sources below."""
    events = list(order.events.select_related("user"))
    sources = (
        [_entry(order.date_placed, Kind.PLACED, _placed(order))],
        _payments(order),
        _status_changes(order, {event.kind for event in events}),
        [_entry(event.created, event.kind, event.sentence, event.user) for event in events],
        _refunds(order),
        _notes(order),
        _mails(order),
        _planned(order),
    )
    return sorted((entry for source in sources for entry in source), key=lambda entry: entry.when)


def _entry(when, kind, sentence, user=None) -> Entry:
    return Entry(when, Kind(kind).value, Kind(kind).label, sentence, user.email if user else "")


def _placed(order) -> str:
    guest = " as a guest" if order.user_id is None else ""
    return f"Order {order.number} was placed{guest}."


def _payments(order) -> list[Entry]:
    """Money that came. Money that went back is told by events, with the reason."""
    entries = []
    for source in order.sources.select_related("source_type").prefetch_related("transactions"):
        for row in source.transactions.all():
            if row.txn_type == "Debit":
                sentence = f"Paid {row.amount} {source.currency} by {source.source_type.name}"
                sentence += f", reference {row.reference}." if row.reference else "."
                entries.append(_entry(row.date_created, Kind.PAID, sentence))
    return entries


def _status_changes(order, told: set) -> list[Entry]:
    return [
        _entry(
            change.date_created,
            TOLD_BY.get(change.new_status, Kind.NOTE),
            f"State changed from {change.old_status} to {change.new_status}.",
        )
        for change in order.status_changes.all()
        if TOLD_BY.get(change.new_status) not in told
    ]


def _refunds(order) -> list[Entry]:
    """What was asked of the provider. That it was sent is an event of its own."""
    return [
        _entry(
            refund.created,
            Kind.REFUND,
            f"{refund.amount} {order.currency} were asked back: {refund.reason}"
            + (f" The provider refused: {refund.problem}" if refund.problem else ""),
            refund.user,
        )
        for refund in order.refunds.select_related("user")
        if refund.status != "sent"
    ]


def _notes(order) -> list[Entry]:
    notes = order.notes.select_related("user")
    return [
        replace(
            _entry(note.date_created, Kind.NOTE, note.message, note.user),
            note=note.pk if note.is_editable() else None,
        )
        for note in notes
    ]


def _mails(order) -> list[Entry]:
    return [
        _entry(mail.sent_at or mail.created, Kind.MAIL, _about(mail))
        for mail in order.mails.defer("text", "html")
    ]


def _planned(order) -> list[Entry]:
    """Later mails, which stand last: their time is still to come."""
    waiting = order.later_mails.filter(state="waiting").exclude(due=None)
    return [
        _entry(m.due, Kind.MAIL, f"Planned: “{m.get_kind_display()}”, as the shopper asked.")
        for m in waiting
    ]


def _about(mail: Mail) -> str:
    if mail.status == Mail.Status.SENT:
        return f"“{mail.subject}” was sent to {mail.to}."
    if mail.status == Mail.Status.PARKED:
        return f"“{mail.subject}” to {mail.to} could not be sent: {mail.last_error}"
    return f"“{mail.subject}” to {mail.to} waits to be sent."
