"""The tables of the sales report: on the page and, with the same rows, as CSV."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from shop.web.money import money

from .figures import Figures, Row

WITHOUT_GUIDE = "Without a guide"


@dataclass(frozen=True)
class Table:
    """`cells` are texts, one row after another; the last row is the sum where there is one."""

    slug: str
    title: str
    note: str
    headings: tuple[str, ...]
    cells: list[tuple[str, ...]]
    has_sum: bool = True


def dollars(cents: int) -> str:
    return money(Decimal(cents) / 100)


def change(now: int, was: int) -> str:
    """ "+20%" against the period before; what it came from where there was nothing."""
    if not was:
        return "new" if now else ""
    return f"{round(100 * (now - was) / abs(was)):+d}%".replace("-", "−")


def tables(now: Figures, was: Figures) -> list[Table]:
    return [_products(now, was), _guides(now, was), _states(now), _codes(now), _days(now, was)]


def _products(now: Figures, was: Figures) -> Table:
    def what(line):
        return (line.product_id or line.name, line.name)

    before = was.by(what)
    cells = [
        (row.name, f"{row.pieces}", dollars(row.net), _against(row, before.get(key)))
        for key, row in now.by(what).items()
    ]
    pieces = sum(line.units for line in now.lines)
    cells.append(("All", f"{pieces}", dollars(now.net), change(now.net, was.net)))
    return Table("products", "By product", "", ("Product", "Pieces", "Net sales", "Change"), cells)


def _guides(now: Figures, was: Figures) -> Table:
    def what(line):
        return (line.page_key, line.title or WITHOUT_GUIDE)

    before = was.by(what)
    cells = [
        (row.name, f"{len(row.orders)}", dollars(row.net), _against(row, before.get(key)))
        for key, row in now.by(what).items()
    ]
    cells.append(("All", f"{now.orders}", dollars(now.net), change(now.net, was.net)))
    note = "An order bought from two guides counts in both rows, and once in the last."
    return Table("guides", "By guide", note, ("Guide", "Orders", "Net sales", "Change"), cells)


def _states(now: Figures) -> Table:
    cells = [
        (row.name, f"{len(row.orders)}", dollars(row.net), dollars(row.tax))
        for row in now.by_state()
    ]
    cells.append(("All", f"{now.orders}", dollars(now.net), dollars(now.tax)))
    return Table(
        "tax",
        "Sales tax by state",
        "Less the tax that went back.",
        ("State", "Orders", "Goods", "Tax"),
        cells,
    )


def _codes(now: Figures) -> Table:
    cells = [(row.name, f"{len(row.orders)}", dollars(row.discount)) for row in now.by_code()]
    heads = ("Code or discount", "Orders", "Given")
    return Table("codes", "Discounts", "On goods and on shipping.", heads, cells, has_sum=False)


def _days(now: Figures, was: Figures) -> Table:
    earlier = was.by_day()
    cells = [
        (row.name, f"{len(row.orders)}", dollars(row.net), dollars(before.net))
        for row, before in zip(now.by_day(), earlier, strict=True)
    ]
    cells.append(("All", f"{now.orders}", dollars(now.net), dollars(was.net)))
    heads = ("Day", "Orders", "Net sales", "Period before")
    return Table("days", "By day", "The newest first.", heads, cells)


def _against(row: Row, before: Row | None) -> str:
    return change(row.net, before.net if before else 0)


def figures_in_words(now: Figures, was: Figures) -> Sequence[tuple[str, str, str]]:
    """(label, amount, change) of the figures on top."""
    return [
        ("Net sales", dollars(now.net), change(now.net, was.net)),
        ("Before discounts", dollars(now.before), ""),
        ("Discounts", dollars(-now.discounts), ""),
        ("Refunded goods", dollars(-now.refunded), ""),
        ("Orders", f"{now.orders}", change(now.orders, was.orders)),
        ("An order, on average", dollars(now.average), change(now.average, was.average)),
        ("Shipping charged", dollars(now.shipping), ""),
        ("Sales tax", dollars(now.tax), ""),
    ]
