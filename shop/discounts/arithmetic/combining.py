"""Which of the rules apply together: all that combine, or one alone, whichever takes off more."""

from collections.abc import Iterator, Sequence

from .cents import part_of
from .reckoning import reckon
from .rules import Kind, Line, Rule, Taken


def best_together(lines: Sequence[Line], rules: Sequence[Rule]) -> list[Taken]:
    """What is taken off the goods. Of sets that take off the same, the one with fewer codes: a code
    for one use is not spent for nothing."""
    goods = sorted((r for r in rules if _can_give(r, lines)), key=lambda rule: rule.order)
    found = [reckon(lines, together) for together in _sets(goods)]
    return min(found, key=_preference, default=[])


def best_on_shipping(charge: int, rules: Sequence[Rule]) -> tuple[Rule, int] | None:
    """The rule that takes most off the charge, and how much; None if none takes anything. Rules on
    shipping go together with all others but each other."""
    found = [(rule, off_shipping(rule, charge)) for rule in rules if rule.kind.is_shipping]
    found = [(rule, cents) for rule, cents in found if cents > 0]
    return min(found, key=lambda pair: (-pair[1], pair[0].is_code, pair[0].order), default=None)


def off_shipping(rule: Rule, charge: int) -> int:
    if rule.most_times < 1:
        return 0
    if rule.kind is Kind.SHIPPING_PERCENT:
        cents = part_of(charge, rule.value)
    elif rule.kind is Kind.SHIPPING_PRICE:
        cents = charge - int(rule.value)
    else:
        cents = int(rule.value)
    return max(min(rule.capped(cents), charge), 0)


def _can_give(rule: Rule, lines: Sequence[Line]) -> bool:
    return not rule.kind.is_shipping and rule.most_times > 0 and rule.is_met(lines)


def _preference(found: list[Taken]) -> tuple:
    codes = sum(taken.rule.is_code for taken in found)
    return -sum(taken.total for taken in found), codes, [taken.rule.order for taken in found]


def _sets(rules: Sequence[Rule], chosen: tuple[Rule, ...] = ()) -> Iterator[tuple[Rule, ...]]:
    """Every set of rules that go together and that no other rule could join."""
    fitting = [r for r in rules if r not in chosen and all(go_together(r, c) for c in chosen)]
    if not fitting:
        yield chosen
        return
    first = fitting[0]
    # Either the first one is in the set, or one that keeps it out.
    yield from _sets(rules, (*chosen, first))
    for rule in fitting[1:]:
        if not go_together(first, rule):
            yield from _sets(rules, (*chosen, rule))


def go_together(one: Rule, other: Rule) -> bool:
    return all(a.partners is None or b.key in a.partners for a, b in ((one, other), (other, one)))
