"""The tape that people have bought from us, and what is left of it."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from django.conf import settings
from django.db.models import Prefetch
from django.utils.module_loading import import_string

from shop.orders.status import CLOSED, SENT
from shop.refunds.models import Refund
from shop.refunds.pieces import pieces_back
from shop.tape.cutting import Pieces, further_applications
from shop.tape.models import TapePackage
from shop.tape.packages import Package, StripNeed

from .estimate import Taping, taping_of, tapings_in, wear_days
from .models import SIZES, BoughtTape

COPIED = ("format", "shape", "strips", *SIZES, "material", "color")


@dataclass(frozen=True)
class Tape:
    """A line of tape: `pieces` are the packages that were not sent back, `left` those of them not
    used up. `product_id` is None, and `head_id` 0, where the product was deleted."""

    line_id: int
    order_number: str
    title: str
    product_id: int | None
    head_id: int
    package: TapePackage
    pieces: int
    left: Decimal
    page_key: int  # of the guide that sold it, or 0

    def guides(self, found: dict[int, list[Taping]]) -> list[Taping]:
        """Its guides among those of `guides_of`, the one that sold it first."""
        own = found.get(self.head_id, [])
        return sorted(own, key=lambda taping: taping.guide_id != self.page_key)

    def tapings(self, taping: Taping | None) -> tuple[int, int]:
        """(bought, left) in tapings of that guide."""
        each = tapings_in(self.package.contents, taping)
        return each * self.pieces, int(each * self.left)

    def packages_left(self) -> list[Package]:
        """The full packages, and one that holds what is left of the begun one: whole strips, or
        an end of the roll."""
        full, begun = divmod(self.left, 1)
        one = self.package.contents
        if one.is_roll:
            rest = replace(one, length_cm=int(one.length_cm * begun))
        else:
            rest = replace(one, strips=int(one.strips * begun))
        holds_some = rest.length_cm and rest.strips
        return [one] * int(full) + ([rest] if holds_some else [])


def keep_contents(lines: Iterable) -> None:
    """Write down what each line of tape holds, in the order's own transaction."""
    BoughtTape.objects.bulk_create(
        BoughtTape(line=line, contents=_contents(line.product.tape_package))
        for line in lines
        if hasattr(line.product, "tape_package")
    )


def tape_of(rows: Iterable[BoughtTape]) -> list[Tape]:
    """Rows as `with_lines` loads them. What was wholly sent back is left out."""
    return [tape for tape in map(_tape, rows) if tape.pieces > 0]


def with_lines(rows):
    """The rows with their lines, products and refunds: two queries for any number."""
    counted = Refund.objects.filter(Refund.TAKES_PIECES)
    return rows.select_related(
        "line__order", "line__product__parent", "line__source"
    ).prefetch_related(
        Prefetch("line__order__refunds", queryset=counted, to_attr="counted_refunds")
    )


def tape_in(order) -> list[Tape]:
    """What is left of an order's tape after its refunds; none of a canceled one."""
    if order.status in CLOSED:
        return []
    return tape_of(with_lines(BoughtTape.objects.filter(line__order=order).order_by("line")))


def tape_left_for(user, needs: Sequence[StripNeed]) -> int:
    """For how many more tapings a shopper should have tape at home; 0 for a visitor.

    Counts what was sent to them, less what they say is used, and cuts it as a shopper would: all
    of it together. Two queries, one if they have no tape.
    """
    if not user.is_authenticated or not needs:
        return 0
    rows = BoughtTape.objects.filter(line__order__user=user, line__order__status__in=SENT)
    packages = [package for tape in tape_of(with_lines(rows)) for package in tape.packages_left()]
    return further_applications(Pieces.of(packages), needs)[0]


def guides_of(tapes: Iterable[Tape]) -> dict[int, list[Taping]]:
    """{product: the guides that lead to it, best first}, asked of whoever knows guides."""
    find = import_string(settings.TAPINGS_OF_PRODUCTS)
    return find({tape.head_id for tape in tapes if tape.head_id})


def portions(tapes: Sequence[Tape]) -> list[tuple[int, tuple[int, int]]]:
    """What shop.aftercare.estimate.lasting_days takes."""
    guides, found = guides_of(tapes), []
    for tape in tapes:
        taping = taping_of(tape.package.contents, tape.guides(guides))
        bought, _ = tape.tapings(taping)
        found.append((bought, wear_days(tape.package.fabric_kind, taping)))
    return found


def _tape(row: BoughtTape) -> Tape:
    line = row.line
    pieces = line.quantity - pieces_back(line.order.counted_refunds)[line.pk]
    product = line.product
    return Tape(
        line_id=line.pk,
        order_number=line.order.number,
        title=line.title,
        product_id=line.product_id,
        head_id=(product.parent_id or product.pk) if product else 0,
        package=row.package,
        pieces=pieces,
        left=max(pieces - row.used_packages, Decimal(0)),
        page_key=line.source.page_key if hasattr(line, "source") else 0,
    )


def _contents(package: TapePackage) -> dict:
    values = {name: getattr(package, name) for name in COPIED}
    return values | {name: str(values[name]) for name in SIZES}
