"""The page "Your tape": what was bought, for which guides, and about how much of it is left."""

from dataclasses import dataclass
from datetime import datetime
from decimal import ROUND_DOWN, Decimal

from django.urls import reverse

from shop.orders.status import CLOSED
from shop.pictures.selectors import Picture, pictures_for_products

from .estimate import Taping, taping_of, tapings_in
from .models import BoughtTape
from .tape import Tape, guides_of, tape_of, with_lines

MICRO = Decimal("0.000001")
SHOWN_GUIDES = 3


@dataclass(frozen=True)
class TapeRow:
    """`bought` and `left` are counted in tapings of the first of `guides` ((title, address)).
    `error` says why what was `typed` for `left` was not kept."""

    line_id: int
    title: str
    details: str
    url: str
    picture: Picture | None
    pieces: int
    order_number: str
    order_url: str
    placed: datetime
    bought: int
    left: int
    guides: tuple[tuple[str, str], ...]
    typed: str = ""
    error: str = ""


def rows_of(user):
    """The shopper's tape, newest order first. Orders that were canceled or refunded have none."""
    rows = BoughtTape.objects.filter(line__order__user=user).exclude(line__order__status__in=CLOSED)
    return rows.order_by("-line__order__date_placed", "-line_id")


def tape_rows(rows) -> list[TapeRow]:
    """A page of `rows_of`, as it shows; the same queries for any number."""
    rows = list(with_lines(rows))
    tapes = tape_of(rows)
    guides, lines = guides_of(tapes), {row.line_id: row.line for row in rows}
    pictures = pictures_for_products(
        pk for tape in tapes for pk in (tape.product_id, tape.head_id) if pk
    )
    return [_row(t, lines[t.line_id], t.guides(guides), pictures) for t in tapes]


def set_left(user, line_id: int, left: str) -> Tape | None:
    """Keep that about `left` tapings are left of a line, as somebody typed it; "0" is used up.

    None if the shopper has no such tape. Raises ValueError, with a sentence, for what is no number
    from 0 to what was bought. What is kept is the part of the packages that was used, so that it
    holds for every guide, and after a refund.
    """
    row = with_lines(rows_of(user).filter(line_id=line_id)).first()
    tape = next(iter(tape_of([row])), None) if row else None
    if tape is None:
        return None
    each = tapings_in(tape.package.contents, _first_taping(tape))
    bought, left = each * tape.pieces, left.strip()
    if not (left.isascii() and left.isdigit() and len(left) <= 6 and int(left) <= bought):
        raise ValueError(f"Enter a whole number from 0 to {bought}: that many you bought.")
    used = tape.pieces - Decimal(left) / each
    BoughtTape.objects.filter(pk=row.pk).update(
        used_packages=max(used, Decimal(0)).quantize(MICRO, ROUND_DOWN)
    )
    return tape


def _first_taping(tape: Tape) -> Taping | None:
    return taping_of(tape.package.contents, tape.guides(guides_of([tape])))


def _row(tape: Tape, line, tapings: list[Taping], pictures: dict) -> TapeRow:
    first = taping_of(tape.package.contents, tapings)
    others = [t for t in tapings if t is not first and taping_of(tape.package.contents, [t])]
    shown = ([first] if first else []) + others
    bought, left = tape.tapings(first)
    product = line.product
    sold = product and product.is_public and (not product.parent or product.parent.is_public)
    picture = pictures.get(tape.product_id) or pictures.get(tape.head_id) or [None]
    return TapeRow(
        line_id=tape.line_id,
        title=tape.title,
        details=f"{tape.package.get_color_display()}, {tape.package.summary}",
        url=product.get_absolute_url() if sold else "",
        picture=picture[0],
        pieces=tape.pieces,
        order_number=tape.order_number,
        order_url=reverse("customer:order", kwargs={"order_number": tape.order_number}),
        placed=line.order.date_placed,
        bought=bought,
        left=left,
        guides=tuple((t.title, t.url) for t in shown[:SHOWN_GUIDES]),
    )
