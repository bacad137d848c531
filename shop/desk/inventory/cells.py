"""What was typed into the list of products: read, compared with what its writer saw, written."""

import re
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation

from shop.stock.limits import PIECES, PRICE

from .changes import FIELDS, STOCK, ChangeRefused, Conflict, Figure, change_record

BEFORE = "-before"  # the hidden twin of a cell: what was there when the page was made
MOST_DIGITS = 12
PK = re.compile(r"[0-9]{1,9}")


@dataclass(frozen=True)
class Refused:
    """A cell that was not saved: what was typed, and why."""

    typed: str
    why: str


def figure_of(field: str, text: str) -> Figure:
    """What was meant by "$1,299.00", "12" or nothing. Raises ChangeRefused."""
    plain = text.strip().removeprefix("$").replace(",", "").strip()
    if not plain:
        return None
    sentence = PIECES if field == STOCK else PRICE
    try:
        number = Decimal(plain)
    except InvalidOperation:
        raise ChangeRefused(sentence) from None
    if not number.is_finite() or number.adjusted() > MOST_DIGITS:
        raise ChangeRefused(sentence)
    if field != STOCK:
        return number
    if number != number.to_integral_value():
        raise ChangeRefused(sentence)
    return int(number)


def save_cells(posted, user) -> tuple[int, dict[str, Refused]]:
    """(how many were saved, {name of a cell: why not}). One keeps no other back: each is a
    transaction of its own. A cell is named after its field and its record: price-12."""
    saved, refused = 0, {}
    for twin in posted:
        name = twin.removesuffix(BEFORE)
        field, _, pk = name.rpartition("-")
        if name == twin or name not in posted or field not in FIELDS or not PK.fullmatch(pk):
            continue
        typed, before = posted[name], posted[twin]
        try:
            old, new = figure_of(field, before), figure_of(field, typed)
            if old != new:
                change_record(int(pk), field, old, new, user)
                saved += 1
        except Conflict as conflict:
            refused[name] = Refused(typed, f"{conflict} Save again to use yours.")
        except ChangeRefused as why:
            refused[name] = Refused(typed, str(why))
    return saved, refused
