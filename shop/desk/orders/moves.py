"""What staff do with an order on its page. Each is one call of a service, which decides."""

from collections.abc import Callable
from dataclasses import dataclass

from django.http import QueryDict
from oscar.core.loading import get_model

from shop.fulfilment import boxes, holding, services
from shop.fulfilment.carriers import CARRIERS, InvalidTracking, recognized
from shop.refunds.disputes import decide_dispute
from shop.refunds.models import Dispute

LONGEST_REASON, LONGEST_NOTE = 200, 2000


class Refused(Exception):
    """Says in a sentence why nothing was done."""


@dataclass(frozen=True)
class Move:
    """`make` takes the order, who does it and what was typed; it returns what to say."""

    make: Callable[[object, object, QueryDict], str]
    permission: str = "order.change_order"


def _asked(service, *args, **kwargs) -> bool:
    try:
        return service(*args, **kwargs)
    except (services.MoveRefused, InvalidTracking) as problem:
        raise Refused(str(problem)) from problem


def _words(typed: QueryDict, name: str, most: int, missing: str) -> str:
    words = typed.get(name, "").strip()
    if not words:
        raise Refused(missing)
    if len(words) > most:
        raise Refused(f"That is longer than {most} letters.")
    return words


def carrier_and_number(typed: QueryDict) -> tuple[str, str]:
    """The carrier that was chosen, else the one whose numbers look like this."""
    number = typed.get("tracking_number", "").strip()
    if not number:
        raise Refused("Scan or type the tracking number.")
    carrier = typed.get("carrier", "") or recognized(number)
    if not carrier:
        names = ", ".join(carrier.name for carrier in CARRIERS.values())
        raise Refused(f"“{number[:40]}” looks like no carrier’s number. Choose one: {names}.")
    return carrier, number


def pack(order, user, typed) -> str:
    _asked(services.mark_packed, order, user)
    return f"Order {order.number} is packed."


def ship(order, user, typed) -> str:
    _asked(services.ship, order, *carrier_and_number(typed), user)
    return f"Order {order.number} is on its way. The shopper gets a mail with the number."


def deliver(order, user, typed) -> str:
    _asked(services.mark_delivered, order, user)
    return f"Order {order.number} was delivered."


def another_box(order, user, typed) -> str:
    new = _asked(boxes.add_box, order, *carrier_and_number(typed), user)
    return "The shopper gets a mail with its number." if new else "This box is known already."


def correct(order, user, typed) -> str:
    pk = typed.get("box", "")
    box = order.shipments.filter(pk=pk).first() if pk.isdecimal() and len(pk) < 10 else None
    if box is None:
        raise Refused("This box is not known. Reload the page.")
    new = _asked(boxes.correct_tracking, box, *carrier_and_number(typed), user)
    return "The shopper gets a mail with the right number." if new else "It had this number."


def hold(order, user, typed) -> str:
    reason = _words(typed, "reason", LONGEST_REASON, "Say why it is kept back.")
    _asked(holding.hold, order, reason, user)
    return f"Order {order.number} is on hold."


def release(order, user, typed) -> str:
    _asked(holding.release, order, user)
    return f"Order {order.number} goes on."


def note(order, user, typed) -> str:
    words = _words(typed, "note", LONGEST_NOTE, "Write the note first.")
    order.notes.create(user=user, message=words, note_type=get_model("order", "OrderNote").INFO)
    return "The note is kept. Only staff can read it."


def delete_note(order, user, typed) -> str:
    """For five minutes; after that a note is part of the order's story."""
    notes = {str(note.pk): note for note in order.notes.all() if note.is_editable()}
    found = notes.get(typed.get("note_id", ""))
    if found is None:
        raise Refused("This note can no longer be deleted.")
    found.delete()
    return "The note is deleted."


def send_in_spite(order, user, typed) -> str:
    pk = typed.get("dispute", "")
    known = Dispute.objects.filter(order=order, decided_at=None)
    dispute = known.filter(pk=pk).first() if pk.isdecimal() and len(pk) < 10 else None
    if dispute is None:
        raise Refused("This dispute was decided already.")
    decide_dispute(dispute, user)
    if dispute.outcome:
        return "It is no longer among the problems."
    return f"Order {order.number} can be packed and sent."


MOVES = {
    "mark_packed": Move(pack),
    "ship": Move(ship),
    "mark_delivered": Move(deliver),
    "another_box": Move(another_box),
    "correct": Move(correct),
    "hold": Move(hold),
    "release": Move(release),
    "note": Move(note, "order.view_order"),
    "delete_note": Move(delete_note, "order.view_order"),
    "dispute": Move(send_in_spite),
}
