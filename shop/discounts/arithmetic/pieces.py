"""Groups of pieces: three of which the cheapest is free, two that cost $20 together."""

from collections import Counter
from collections.abc import Iterable, Sequence

from .rules import Kind, Line, Measure, Rule


def groups(
    rule: Rule, lines: Sequence[Line], unused: Sequence[int]
) -> Iterable[tuple[Counter, int | None]]:
    """The groups that can be made of `unused[line]` pieces, one after another: ({line: pieces}, the
    line of the free piece). A bundle has no free piece. What costs nothing is in no group.

    The free piece is the cheapest there is, and the others are the dearest, first of lines that
    can have no free piece: so the pieces left over make as many groups as possible. Of equal prices
    the product decides, so that the order of the cart's lines moves nothing.
    """
    unused = [pieces if line.unit else 0 for pieces, line in zip(unused, lines, strict=True)]
    while True:
        group, free = Counter(), None
        if rule.kind is Kind.FREE_PIECE:
            open_lines = [i for i, pieces in enumerate(unused) if pieces and i in rule.lines]
            if not open_lines:
                return
            free = min(open_lines, key=lambda i: (lines[i].unit, lines[i].product))
            group[free] = 1
        elif rule.condition.measure is Measure.CENTS:
            return  # a bundle is of pieces
        if not _fill(group, rule, lines, unused):
            return
        yield group, free
        for i, pieces in group.items():
            unused[i] -= pieces


def _fill(group: Counter, rule: Rule, lines: Sequence[Line], unused: Sequence[int]) -> bool:
    """Add pieces until the condition is reached; False if there are not enough."""
    condition, freed = rule.condition, rule.lines if rule.kind is Kind.FREE_PIECE else ()
    different = condition.measure is Measure.PRODUCTS
    products = {lines[i].product for i in group if i in condition.lines}
    counted = [i for i in range(len(lines)) if i in condition.lines]
    for i in sorted(counted, key=lambda i: (i in freed, -lines[i].unit, lines[i].product)):
        while group[i] < unused[i] and not condition.reached(lines, group):
            if different and lines[i].product in products:
                break
            products.add(lines[i].product)
            group[i] += 1
    return condition.reached(lines, group)
