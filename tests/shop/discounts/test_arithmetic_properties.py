"""What holds of any cart and any rules. The arithmetic has no database, so these are many."""

from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from shop.discounts.arithmetic.cents import share
from shop.discounts.arithmetic.combining import best_together
from shop.discounts.arithmetic.reckoning import reckon
from shop.discounts.arithmetic.rules import Condition, Line, Measure, Rule
from tests.shop.discounts.rules import AMOUNT, BUNDLE, EACH, FREE_PIECE, GOODS, PERCENT

MOST_LINES = 4
prices = st.one_of(st.integers(0, 300), st.sampled_from([599, 1299, 1899, 5796, 10_000]))
carts = st.lists(
    st.builds(Line, st.integers(1, 3), st.integers(1, 7), prices), min_size=1, max_size=MOST_LINES
)
some_lines = st.frozensets(st.integers(0, MOST_LINES - 1), min_size=1)
every_line = st.just(frozenset(range(MOST_LINES + 1)))


@st.composite
def rules(draw, kinds=GOODS, reach=some_lines, measures=tuple(Measure)):
    """A rule of these kinds; `reach` draws the lines that it counts and takes something off."""
    kind = draw(st.sampled_from(kinds))
    counted, lines = draw(reach), draw(reach)
    measure = draw(st.sampled_from(measures))
    at_least = draw(st.integers(1, 4)) * (500 if measure is Measure.CENTS else 1)
    percents = st.decimals(0, 100, places=2)
    return Rule(
        key=draw(st.integers(1, 10_000)),
        kind=kind,
        condition=Condition(measure, at_least, counted),
        value=draw(percents) if kind is PERCENT else draw(st.integers(0, 3000)),
        lines=counted if kind is BUNDLE else lines,
        most_pieces=draw(st.none() | st.integers(1, 5)),
        most_times=draw(st.integers(0, 4)),
        most_cents=draw(st.none() | st.integers(0, 2000)),
        partners=draw(st.sampled_from([None, None, frozenset()])),
        rank=draw(st.integers(-1, 1)),
        is_code=draw(st.booleans()),
    )


def several(**options):
    return st.lists(rules(**options), max_size=5, unique_by=lambda rule: rule.key)


def total(lines):
    return sum(line.pieces * line.unit for line in lines)


def to_pay(lines, found):
    return total(lines) - sum(taken.total for taken in found)


@given(st.integers(0, 10_000), st.lists(st.integers(0, 5000), min_size=1))
def test_shares_add_up_and_none_is_more_than_its_weight(amount, weights):
    amount = min(amount, sum(weights))
    parts = share(amount, weights)
    assert sum(parts) == amount
    assert all(0 <= part <= weight for part, weight in zip(parts, weights, strict=True))


@given(carts, several())
def test_no_line_costs_less_than_nothing_and_the_lines_add_up(lines, given_rules):
    found = best_together(lines, given_rules)
    assert all(taken.total > 0 and min(taken.by_line) >= 0 for taken in found)
    for i, line in enumerate(lines):
        assert sum(taken.by_line[i] for taken in found) <= line.pieces * line.unit
    assert sum(sum(taken.by_line) for taken in found) == total(lines) - to_pay(lines, found)


@given(carts, several(), st.randoms())
def test_order_of_entry_does_not_matter(lines, given_rules, random):
    mixed = random.sample(given_rules, len(given_rules))
    assert best_together(lines, given_rules) == best_together(lines, mixed)


@given(carts, several(reach=every_line), st.randoms())
def test_order_of_the_lines_moves_no_sum(lines, given_rules, random):
    mixed = random.sample(lines, len(lines))
    one, other = best_together(lines, given_rules), best_together(mixed, given_rules)
    assert [(t.rule, t.total) for t in one] == [(t.rule, t.total) for t in other]


def test_of_equal_prices_the_product_decides_which_piece_a_rule_touches():
    """Found by the property above: one piece is nearly free, and a later rule touches one piece."""
    every = frozenset({0, 1})
    one_piece = Condition(Measure.PIECES, 1, every)
    given_rules = [
        Rule(3, FREE_PIECE, one_piece, value=1, lines=every, most_times=1),
        Rule(2, EACH, one_piece, value=2, lines=every, most_pieces=1, most_times=1),
    ]
    for products in ((1, 2), (2, 1)):
        lines = [Line(product, 1, 1899) for product in products]
        assert [taken.total for taken in best_together(lines, given_rules)] == [1898, 1]


@given(carts, rules())
def test_rule_keeps_its_limits_and_gives_no_more_than_it_says(lines, rule):
    for taken in best_together(lines, [rule]):
        touched = [i for i, cents in enumerate(taken.by_line) if cents]
        within = [i for i in range(len(lines)) if i in rule.lines]  # some may get no cent of it
        pieces = sum(lines[i].pieces for i in touched)
        assert set(touched) <= rule.lines
        assert 1 <= taken.times <= rule.most_times
        assert taken.total <= (total(lines) if rule.most_cents is None else rule.most_cents)
        most = {
            FREE_PIECE: taken.times * max(lines[i].unit for i in touched),
            BUNDLE: total([lines[i] for i in touched]),
            EACH: int(rule.value) * min(pieces, rule.most_pieces or pieces),
            PERCENT: (total([lines[i] for i in within]) * rule.value * 2 + 100) // 200,
            AMOUNT: rule.value,
        }
        assert taken.total <= most[rule.kind]


@given(carts, several())
def test_set_that_is_chosen_takes_off_the_most(lines, given_rules):
    """All that combine, or one of those that do not. (Rules that combine do so even where one of
    them alone would give more: what three pieces earned is in no bundle.)"""
    least = to_pay(lines, best_together(lines, given_rules))
    able = [rule for rule in given_rules if rule.most_times]
    combining = [rule for rule in able if rule.partners is None]
    not_together = [rule for rule in able if rule.partners is not None]
    assert least <= to_pay(lines, reckon(lines, combining))
    assert all(least <= to_pay(lines, reckon(lines, [rule])) for rule in not_together)


@settings(max_examples=300)
@given(carts, several(reach=every_line, kinds=(FREE_PIECE, EACH, PERCENT, AMOUNT)), prices)
def test_another_piece_never_makes_a_cart_cheaper(lines, given_rules, unit):
    """Once every condition is met: to meet one is what a rule rewards. (A bundle rewards each.)"""
    met = [
        replace(rule, most_pieces=None)
        for rule in given_rules
        if rule.is_met(lines) and rule.condition.measure is Measure.PIECES
    ]
    more = [*lines, Line(9, 1, unit)]
    assert to_pay(more, best_together(more, met)) >= to_pay(lines, best_together(lines, met))


@given(carts, several(kinds=(EACH, PERCENT, AMOUNT)), st.integers(0, 3))
def test_another_piece_of_some_lines_rules_moves_a_cent_a_rule_at_most(lines, given_rules, place):
    """Rules on a part of the cart: what is shared by cents may fall on the other line."""
    met = [replace(rule, most_pieces=None) for rule in given_rules if rule.is_met(lines)]
    more = [*lines]
    line = more[place % len(lines)]
    more[place % len(lines)] = replace(line, pieces=line.pieces + 1)
    before, after = to_pay(lines, best_together(lines, met)), to_pay(more, best_together(more, met))
    assert after >= before - len(met)
