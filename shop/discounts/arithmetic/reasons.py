"""Why a rule takes nothing off a cart, by the same arithmetic that takes it off."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum, auto

from .combining import best_together, go_together
from .rules import Line, Rule, Taken


class Why(Enum):
    TAKEN = auto()  # it does take something off
    NOT_FOR_THESE = auto()
    TOO_LITTLE = auto()
    NOTHING_OFF = auto()  # a bundle that costs more than its pieces
    USED_UP = auto()
    NOT_TOGETHER = auto()  # others, which it does not go together with, take off more
    NOTHING_LEFT = auto()  # others, which it goes together with, leave it nothing
    NOT_KNOWN = auto()  # it was made in a way that the arithmetic has no rule for


@dataclass(frozen=True)
class Reason:
    """`cents`: what it takes off, or would by itself. `missing` is of what its condition measures.
    `others` are what applies in its place."""

    why: Why
    cents: int = 0
    missing: int = 0
    rule: Rule | None = None
    others: tuple[Taken, ...] = ()


def reason_of(key: int, lines: Sequence[Line], rules: Sequence[Rule]) -> Reason:
    """Of the rule on goods with this key, among all that the cart may have."""
    rule = next((rule for rule in rules if rule.key == key), None)
    if rule is None:
        return Reason(Why.NOT_KNOWN)
    if missed := missing_for(rule, lines):
        return missed
    if rule.most_times < 1:
        return Reason(Why.USED_UP, rule=rule)
    taken = best_together(lines, rules)
    if mine := _cents(key, taken):
        return Reason(Why.TAKEN, mine, rule=rule)
    alone = _cents(key, best_together(lines, [rule]))
    if not alone:
        return Reason(Why.NOTHING_OFF if rule.lines else Why.NOT_FOR_THESE, rule=rule)
    apart = tuple(other for other in taken if not go_together(other.rule, rule))
    why = Why.NOT_TOGETHER if apart else Why.NOTHING_LEFT
    return Reason(why, alone, rule=rule, others=apart or tuple(taken))


def missing_for(rule: Rule, lines: Sequence[Line]) -> Reason | None:
    """What keeps the rule's condition from being met; None if nothing does."""
    condition = rule.condition
    if not condition.lines:
        return Reason(Why.NOT_FOR_THESE, rule=rule)
    found = condition.found(lines, {i: line.pieces for i, line in enumerate(lines)})
    if found < condition.at_least:
        return Reason(Why.TOO_LITTLE, missing=condition.at_least - found, rule=rule)
    return None


def _cents(key: int, taken: Sequence[Taken]) -> int:
    return next((one.total for one in taken if one.rule.key == key), 0)
