"""Rules and lines of the arithmetic's own tests; amounts are whole cents."""

from shop.discounts.arithmetic.rules import Condition, Kind, Line, Measure, Rule

FREE_PIECE, BUNDLE, EACH, PERCENT, AMOUNT = list(Kind)[:5]
GOODS = (FREE_PIECE, BUNDLE, EACH, PERCENT, AMOUNT)


def lines_of(*pairs):
    """(cents, pieces), each of a product of its own."""
    return [Line(product, pieces, unit) for product, (unit, pieces) in enumerate(pairs)]


def rule(kind, value=0, *, lines=range(20), at_least=1, measure=Measure.PIECES, key=1, **fields):
    """A rule on everything, unless said otherwise, that any cart meets."""
    lines = frozenset(lines)
    condition = Condition(measure, at_least, fields.pop("counted", lines))
    return Rule(key, kind, condition, value, lines, **fields)
