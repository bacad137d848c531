"""A CSV of order number, carrier and tracking number: what of it can be done, row by row."""

import csv
import io
from dataclasses import dataclass, field

from oscar.core.loading import get_model

from .carriers import InvalidTracking, clean_carrier, clean_tracking_number
from .services import is_shipped_as, why_not_ship

MOST_BYTES, MOST_ROWS = 1024 * 1024, 2000
COLUMNS = "order number, carrier, tracking number"
HEADINGS = {"order", "order number", "order_number", "ordernumber", "number"}


class UnreadableFile(ValueError):
    """Nothing of the file can be used. Its text is a sentence for whoever uploaded it."""


@dataclass(frozen=True)
class Row:
    """`line` is the row's place in the file, as a spreadsheet counts."""

    line: int
    number: str
    carrier: str
    tracking_number: str


@dataclass
class Checked:
    """`problems` are (line, sentence); `done` were shipped with this very number before."""

    good: list[Row] = field(default_factory=list)
    done: list[Row] = field(default_factory=list)
    problems: list[tuple[int, str]] = field(default_factory=list)

    def as_csv(self) -> str:
        """The good rows, for the form that confirms them; each keeps its place in the file, so that
        a problem found then names the same row."""
        out = io.StringIO()
        rows = {row.line: [row.number, row.carrier, row.tracking_number] for row in self.good}
        csv.writer(out).writerows(rows.get(line, []) for line in range(1, max(rows, default=0) + 1))
        return out.getvalue()


def read_rows(content: bytes) -> list[tuple[int, list[str]]]:
    """(row number, cells) of every row with something in it, without headings."""
    text = _text(content)
    first = next((line for line in text.splitlines() if line.strip()), "")
    delimiter = max(",;\t", key=first.count)
    try:
        lines = io.StringIO(text, newline="")
        table = list(csv.reader(lines, delimiter=delimiter, skipinitialspace=True, strict=True))
    except csv.Error as problem:
        raise UnreadableFile(f"This is not a CSV file that we can read: {problem}.") from problem
    rows = [(n, [cell.strip() for cell in cells]) for n, cells in enumerate(table, start=1)]
    rows = [(n, cells) for n, cells in rows if any(cells)]
    if rows and rows[0][1][0].lower() in HEADINGS:
        rows = rows[1:]
    if not rows:
        raise UnreadableFile(f"The file has no rows. Each row needs {COLUMNS}.")
    if len(rows) > MOST_ROWS:
        raise UnreadableFile(f"The file has {len(rows):,} rows; {MOST_ROWS:,} at most. Split it.")
    return rows


def check_rows(rows: list[tuple[int, list[str]]]) -> Checked:
    """Sort rows into good ones, finished ones and problems. Changes nothing."""
    orders = _orders({cells[0].upper() for _, cells in rows})
    checked, seen = Checked(), {}
    for line, cells in rows:
        try:
            row = _row(line, cells)
            if row.number in seen:
                raise InvalidTracking(f"Order {row.number} is in row {seen[row.number]} already.")
            seen[row.number] = line
            _sort(row, orders.get(row.number), checked)
        except InvalidTracking as problem:
            checked.problems.append((line, str(problem)))
    return checked


def _sort(row: Row, order, checked: Checked) -> None:
    if order is None:
        raise InvalidTracking(f"There is no order {row.number[:40]}.")
    if is_shipped_as(order, row.carrier, row.tracking_number):
        checked.done.append(row)
        return
    problem = why_not_ship(order)
    if problem:
        raise InvalidTracking(problem)
    checked.good.append(row)


def _row(line: int, cells: list[str]) -> Row:
    cells = cells[:3] if not any(cells[3:]) else cells
    if len(cells) != 3 or not all(cells):
        raise InvalidTracking(f"A row needs {COLUMNS}.")
    number, carrier, tracking_number = cells
    return Row(line, number.upper(), clean_carrier(carrier), clean_tracking_number(tracking_number))


def _orders(numbers: set[str]) -> dict:
    found = get_model("order", "Order").objects.filter(number__in=numbers)
    found = found.select_related("hold").prefetch_related("shipments", "refunds", "disputes")
    return {order.number: order for order in found}


def _text(content: bytes) -> str:
    """Spreadsheets write UTF-8 with a mark, and some UTF-16 with one."""
    wide = content.startswith((b"\xff\xfe", b"\xfe\xff"))
    try:
        text = content.decode("utf-16" if wide else "utf-8-sig")
    except UnicodeDecodeError as problem:
        raise UnreadableFile(
            "The file is not text in UTF-8. Save it from your spreadsheet as “CSV UTF-8”."
        ) from problem
    if "\0" in text:
        raise UnreadableFile("The file is not text. Save it from your spreadsheet as “CSV UTF-8”.")
    return text
