"""What was typed into the list of products: read, compared with what its writer saw, written."""

import re
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation

from shop.stock.limits import PIECES, PRICE

from .changes import FIELDS, STOCK, ChangeRefused, Conflict, Figure, change_record, said

BEFORE = "-before"  # the hidden twin of a cell: what was there when the page was made
SEEN = "-seen"  # of a cell that two people changed: what its writer saw, until the cell is settled
SETTLE = "settle"
AGAIN = "Save again to use yours."
MOST_DIGITS = 12
PK = re.compile(r"[0-9]{1,9}")


@dataclass(frozen=True)
class Refused:
    """A cell that was not saved: what was typed, and why. Where two people changed it, `choices`
    are (words, what the cell would hold), and `seen` is what its writer saw."""

    typed: str
    why: str
    choices: tuple[tuple[str, str], ...] = ()
    seen: str = ""


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
    transaction of its own. A cell is named after its field and its record: price-12. A button
    that settles a conflict sends "stock-12=64", which counts in place of what the cell holds; other
    cells with a conflict keep theirs."""
    saved, refused = 0, {}
    settled, _, choice = posted.get(SETTLE, "").partition("=")
    for twin in posted:
        name = twin.removesuffix(BEFORE)
        field, _, pk = name.rpartition("-")
        if name == twin or name not in posted or field not in FIELDS or not PK.fullmatch(pk):
            continue
        typed, before = choice if name == settled else posted[name], posted[twin]
        if settled in posted and name != settled:
            before = posted.get(name + SEEN, before)
        try:
            old, new = figure_of(field, before), figure_of(field, typed)
            if old != new:
                change_record(int(pk), field, old, new, user)
                saved += 1
        except Conflict as conflict:
            choices = choices_of(field, old, new, conflict.theirs)
            refused[name] = Refused(typed, f"{conflict} {AGAIN}", choices, before)
        except ChangeRefused as why:
            refused[name] = Refused(typed, str(why))
    return saved, refused


def choices_of(field: str, old: Figure, mine: Figure, theirs: Figure) -> tuple:
    """Theirs or mine; of pieces also both, where what was counted is a delivery each."""
    found = [(f"Keep theirs: {said(theirs)}", theirs), (f"Use mine: {said(mine)}", mine)]
    if field == STOCK and old is not None and mine > old:
        more = mine - old
        found.append((f"Add my {more} to theirs: {theirs + more}", theirs + more))
    return tuple((words, "" if figure is None else str(figure)) for words, figure in found)
