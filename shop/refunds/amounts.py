"""What a refund comes to, to the cent.

A line's price and tax are shared among its pieces by what the first n of them cost together, so
the parts of a line always add up to the line, however it is cut; and what is refunded last takes
the rest. A line's price is after its discounts: each piece gives back its share of them.
"""

from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal

from django.db.models import Sum

from shop.web.money import money

from .models import Refund
from .pieces import pieces_back

CENT, NOTHING = Decimal("0.01"), Decimal("0.00")


class RefundError(Exception):
    """Says in one sentence why this cannot be refunded."""


@dataclass(frozen=True)
class Worth:
    """`lines` as Refund keeps them; `tax` and `shipping` are within `amount`."""

    amount: Decimal
    tax: Decimal
    shipping: Decimal = NOTHING
    lines: tuple[dict, ...] = ()


@dataclass(frozen=True)
class Left:
    """What of an order may still go back: money, and pieces by line."""

    amount: Decimal
    tax: Decimal
    shipping: Decimal
    pieces: dict[int, int]


def left_of(order) -> Left:
    """Whatever no refund has taken, or asked for. An order has few: they are read at once."""
    refunds = list(order.refunds.all())
    counted = [refund for refund in refunds if refund.is_counted]
    back = pieces_back(refund for refund in refunds if refund.takes_pieces)
    return Left(
        amount=order.total_incl_tax - _sum(refund.amount for refund in counted),
        tax=order.total_incl_tax - order.total_excl_tax - _sum(refund.tax for refund in counted),
        shipping=order.shipping_incl_tax - _sum(refund.shipping for refund in counted),
        pieces={line.pk: line.quantity - back[line.pk] for line in order.lines.all()},
    )


def _sum(amounts) -> Decimal:
    return sum(amounts, NOTHING)


def money_back(order) -> Decimal | None:
    """What went back, or is on its way; None if nothing is."""
    refunds = order.refunds.filter(status__in=Refund.COUNTED)
    return refunds.aggregate(total=Sum("amount"))["total"]


def whole(order) -> Worth:
    """Everything that is left; its amount is 0 if nothing is."""
    left = left_of(order)
    parts = [_part(line, left.pieces[line.pk], left) for line in order.lines.all()]
    lines = tuple(part for part, _ in parts if part["quantity"])
    return Worth(left.amount, left.tax, left.shipping, lines)


def worth_of(order, pieces: dict[int, int], *, shipping: bool = False) -> Worth:
    """What these pieces ({line id: how many}) cost, with the shipping if wanted.

    Never more than is left, where amounts without pieces went back before. Raises RefundError.
    """
    left, lines, amount, tax = left_of(order), [], NOTHING, NOTHING
    for line in order.lines.all():
        if wanted := pieces.get(line.pk, 0):
            part, part_tax = _part(line, wanted, left)
            lines.append(part)
            amount, tax = amount + Decimal(part["amount"]), tax + part_tax
    carried = min(left.shipping, left.amount) if shipping else NOTHING
    if carried:
        amount += carried
        tax += order.shipping_incl_tax - order.shipping_excl_tax
    return _within(left, amount, tax, carried, tuple(lines))


def worth_of_amount(order, amount: Decimal) -> Worth:
    """An amount without any pieces, with its share of the tax. Raises RefundError."""
    left = left_of(order)
    if amount > left.amount:
        raise RefundError(f"Only {money(left.amount)} of this order can still go back.")
    tax = (left.tax * amount / left.amount) if left.amount > 0 else NOTHING
    return _within(left, amount, tax.quantize(CENT, ROUND_HALF_UP), NOTHING, ())


def _within(left: Left, amount, tax, shipping, lines) -> Worth:
    amount = min(amount, left.amount)
    if amount <= 0:
        raise RefundError("Choose pieces, shipping or an amount that can still go back.")
    tax = left.tax if amount == left.amount else min(tax, left.tax)
    return Worth(amount, tax, min(shipping, amount), lines)


def _part(line, wanted: int, left: Left) -> tuple[dict, Decimal]:
    """A line of the refund, and the tax in it."""
    if not 0 <= wanted <= left.pieces[line.pk]:
        raise RefundError(f"Of {line.title}, {left.pieces[line.pk]} can still go back.")
    before = line.quantity - left.pieces[line.pk]

    def between(total: Decimal) -> Decimal:
        return share(total, before + wanted, line.quantity) - share(total, before, line.quantity)

    amount = between(line.line_price_incl_tax)
    tax = between(line.line_price_incl_tax - line.line_price_excl_tax)
    return {"line": line.pk, "quantity": wanted, "amount": str(amount)}, tax


def share(total: Decimal, pieces: int, of: int) -> Decimal:
    """What the first `pieces` of a line's `of` pieces cost together."""
    return (total * pieces / of).quantize(CENT, ROUND_HALF_UP)
