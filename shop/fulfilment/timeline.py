"""All that happened to an order, oldest first, from the tables that know it."""

from dataclasses import dataclass
from datetime import datetime

from oscar.core.loading import get_model

from shop.mails.models import Mail
from shop.orders.status import OrderStatus

from .models import OrderEvent
from .told import Source, Told, told_of

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
    placed = _entry(order.date_placed, Kind.PLACED, _placed(order))
    entries = [placed, *_payments(order), *_refunds(order), *_told(order)]
    return sorted(entries, key=lambda entry: entry.when)


def _entry(when, kind, sentence, who="", note=None) -> Entry:
    return Entry(when, Kind(kind).value, Kind(kind).label, sentence, who, note)


def _placed(order) -> str:
    guest = " as a guest" if order.user_id is None else ""
    return f"Order {order.number} was placed{guest}."


def _payments(order) -> list[Entry]:
    """Money that came. Money that went back is told by events, with the reason."""
    debits = get_model("payment", "Transaction").objects.filter(
        source__order=order, txn_type="Debit"
    )
    entries = []
    for row in debits.select_related("source__source_type").order_by("source", "pk"):
        sentence = f"Paid {row.amount} {row.source.currency} by {row.source.source_type.name}"
        sentence += f", reference {row.reference}." if row.reference else "."
        entries.append(_entry(row.date_created, Kind.PAID, sentence))
    return entries


def _told(order) -> list[Entry]:
    rows = told_of(order)
    kinds = {row.word for row in rows if row.source == Source.EVENT}
    return [
        _entry(row.when, _kind(row), SENTENCES[row.source](row), row.who, row.note)
        for row in rows
        if row.source != Source.STATE or TOLD_BY.get(row.text) not in kinds
    ]


def _kind(row: Told) -> str:
    if row.source == Source.EVENT:
        return row.word
    if row.source == Source.STATE:
        return TOLD_BY.get(row.text, Kind.NOTE)
    return Kind.NOTE if row.source == Source.NOTE else Kind.MAIL


def _mail(row: Told) -> str:
    if row.word == Mail.Status.SENT:
        return f"“{row.text}” was sent to {row.to}."
    if row.word == Mail.Status.PARKED:
        return f"“{row.text}” to {row.to} could not be sent: {row.more}"
    return f"“{row.text}” to {row.to} waits to be sent."


SENTENCES = {
    Source.STATE: lambda row: f"State changed from {row.word} to {row.text}.",
    Source.EVENT: lambda row: row.text,
    Source.NOTE: lambda row: row.text,
    Source.MAIL: _mail,
    Source.PLANNED: lambda row: f"Planned: “{row.text}”, as the shopper asked.",
}


def _refunds(order) -> list[Entry]:
    """What was asked of the provider. That it was sent is an event of its own."""
    return [
        _entry(
            refund.created,
            Kind.REFUND,
            f"{refund.amount} {order.currency} were asked back: {refund.reason}"
            + (f" The provider refused: {refund.problem}" if refund.problem else ""),
            refund.user.email if refund.user else "",
        )
        for refund in order.refunds.all()
        if refund.status != "sent"
    ]
