"""What one rule after another takes off, each on what the rules before it have left."""

from collections.abc import Iterable, Sequence

from .cents import part_of, share
from .pieces import groups
from .rules import Kind, Line, Rule, Taken

Weights = dict[int, dict[int, int]]  # {line: {piece: cents that may come off it}}


class Remainder:
    """What is still to pay: `left[line][piece]` in cents. The first `used[line]` pieces of a line
    have served a rule on pieces, and serve no other."""

    def __init__(self, lines: Sequence[Line]):
        self.lines = lines
        self.left = [[line.unit] * line.pieces for line in lines]
        self.used = [0] * len(lines)

    def take(self, rule: Rule) -> Taken:
        """Apply a rule whose condition is met."""
        off, times = [0] * len(self.lines), 0
        steps = self._piece_steps(rule) if rule.kind.uses_pieces else [self._step(rule)]
        for amount, weights in steps:
            amount = min(amount, rule.capped(amount + sum(off)) - sum(off))
            if amount <= 0 or times >= rule.most_times:
                break
            self._spread(amount, weights, off)
            times += 1
        return Taken(rule, times, tuple(off))

    def _piece_steps(self, rule: Rule) -> Iterable[tuple[int, Weights]]:
        """One for each group of pieces. Those of a group that brings nothing stay unused."""
        unused = [line.pieces - used for line, used in zip(self.lines, self.used, strict=True)]
        for group, free in groups(rule, self.lines, unused):
            weights: Weights = {}
            for i, pieces in group.items():
                first, unit = self.used[i], self.lines[i].unit
                touched = pieces if free is None else int(i == free)
                weights[i] = dict.fromkeys(range(first, first + touched), unit)
            amount = sum(sum(of_line.values()) for of_line in weights.values()) - int(rule.value)
            if amount > 0:
                yield amount, weights
                for i, pieces in group.items():
                    self.used[i] += pieces

    def _step(self, rule: Rule) -> tuple[int, Weights]:
        weights = self._cheapest(rule)
        if rule.kind is Kind.EACH:
            for of_line in weights.values():
                for piece, cents in of_line.items():
                    of_line[piece] = min(cents, int(rule.value))
        total = sum(sum(of_line.values()) for of_line in weights.values())
        if rule.kind is Kind.PERCENT:
            return part_of(total, rule.value), weights
        return total if rule.kind is Kind.EACH else min(total, int(rule.value)), weights

    def _cheapest(self, rule: Rule) -> Weights:
        """The pieces of the rule's lines that still cost something, as many as it may touch. Of
        equal prices the product decides, as it does for groups, and not the order of the cart."""
        costly = [
            (self.lines[i].unit, self.lines[i].product, cents, i, piece)
            for i, pieces in enumerate(self.left)
            for piece, cents in enumerate(pieces)
            if cents and i in rule.lines
        ]
        weights: Weights = {}
        for *_, i, piece in sorted(costly)[: rule.most_pieces]:
            weights.setdefault(i, {})[piece] = self.left[i][piece]
        return weights

    def _spread(self, amount: int, weights: Weights, off: list[int]) -> None:
        """Over the lines, then over the pieces of each."""
        of_lines = share(amount, [sum(weights[i].values()) for i in weights])
        for i, cents in zip(weights, of_lines, strict=True):
            off[i] += cents
            parts = share(cents, list(weights[i].values()))
            for piece, part in zip(weights[i], parts, strict=True):
                self.left[i][piece] -= part


def reckon(lines: Sequence[Line], rules: Iterable[Rule]) -> list[Taken]:
    """What these rules take off together, in the order in which they apply; those that take
    nothing are left out. Rules on shipping are not for here (see `shipping`)."""
    remainder, found = Remainder(lines), []
    for rule in sorted(rules, key=lambda rule: rule.order):
        if rule.is_met(lines):
            taken = remainder.take(rule)
            if taken.total:
                found.append(taken)
    return found
