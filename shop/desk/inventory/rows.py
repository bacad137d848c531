"""A row of the list of products, ready for its template: no query left to make."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from shop.pictures.selectors import pictures_for_products

from .cells import BEFORE, SEEN, Refused
from .changes import COMPARE, FIELDS, PRICE_FIELD, STOCK, current
from .labels import color_of, label_of
from .shelf import LIVE, LOW, OUT, STATES

LABELS = {PRICE_FIELD: "Price", COMPARE: "Compare at", STOCK: "On hand"}
SHAPES = {LIVE: "ok", LOW: "todo", OUT: "bad"}  # a word and a shape, never color alone


@dataclass(frozen=True)
class Cell:
    """`value` is what the input holds, `before` what is there now; they differ where it was
    refused, and `why` says it."""

    name: str
    label: str
    title: str
    value: str
    before: str
    why: str = ""
    is_money: bool = True
    choices: tuple[tuple[str, str], ...] = ()
    seen: str = ""

    @property
    def twin(self) -> str:
        return self.name + BEFORE

    @property
    def seen_name(self) -> str:
        return self.name + SEEN


@dataclass(frozen=True)
class Row:
    record: object
    label: str
    color: str
    color_code: str
    picture: object | None
    cells: tuple[Cell, ...]
    state: str
    shape: str


def rows_of(records: Iterable, refused: Mapping[str, Refused]) -> list[Row]:
    """In one query, for the pictures: its own, else its family's."""
    records = list(records)
    products = [record.product for record in records]
    asked = {one.pk for one in products} | {one.parent_id for one in products if one.parent_id}
    pictures = pictures_for_products(asked)
    return [_row(record, pictures, refused) for record in records]


def _row(record, pictures: Mapping, refused: Mapping[str, Refused]) -> Row:
    product = record.product
    found = pictures.get(product.pk) or pictures.get(product.parent_id) or [None]
    color, label = color_of(product), label_of(record)
    return Row(
        record=record,
        label=label,
        color=color,
        color_code=product.tape_package.color if color else "",
        picture=found[0],
        cells=tuple(_cell(record, field, label, refused) for field in FIELDS),
        state=f"Low: {record.left}" if record.state == LOW else dict(STATES)[record.state],
        shape=SHAPES.get(record.state, "off"),
    )


def _cell(record, field: str, label: str, refused: Mapping[str, Refused]) -> Cell:
    name, now = f"{field}-{record.pk}", current(record, field)
    shown = "" if now is None else str(now)
    problem = refused.get(name)
    return Cell(
        name=name,
        label=f"{LABELS[field]} of {label}",
        title=LABELS[field],
        value=problem.typed if problem else shown,
        before=shown,
        why=problem.why if problem else "",
        is_money=field != STOCK,
        choices=problem.choices if problem else (),
        seen=problem.seen if problem else "",
    )
