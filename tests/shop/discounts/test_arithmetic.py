"""What rules take off, figure by figure: the table of docs/discounts.md."""

from decimal import Decimal

import pytest

from shop.discounts.arithmetic.cents import part_of, share
from shop.discounts.arithmetic.combining import best_on_shipping, best_together
from shop.discounts.arithmetic.reckoning import reckon
from shop.discounts.arithmetic.rules import Kind, Measure
from tests.shop.discounts.rules import (
    AMOUNT,
    BUNDLE,
    EACH,
    FREE_PIECE,
    PERCENT,
    lines_of,
    rule,
)


def off(lines, *rules):
    """What each rule takes off, by its key."""
    return {taken.rule.key: taken.total for taken in best_together(lines, rules)}


@pytest.mark.parametrize(
    ("cents", "percent", "part"),
    [
        (5796, "10", 580),
        (1299, "10", 130),
        (5, "10", 1),
        (4, "10", 0),
        (1, "50", 1),
        (3, "33.33", 1),
    ],
)
def test_part_is_rounded_half_up(cents, percent, part):
    assert part_of(cents, Decimal(percent)) == part


@pytest.mark.parametrize(
    ("amount", "weights", "parts"),
    [
        (10, [1, 1, 1], [4, 3, 3]),
        (580, [1932, 1932, 1932], [194, 193, 193]),
        (1, [0, 5, 5], [0, 1, 0]),
        (0, [], []),
        (7, [7], [7]),
    ],
)
def test_amount_is_shared_by_largest_remainder(amount, weights, parts):
    assert share(amount, weights) == parts


def test_amount_without_a_weight_is_refused():
    with pytest.raises(ValueError, match="weight"):
        share(1, [0, 0])


@pytest.mark.parametrize(
    ("lines", "free"),
    [
        (lines_of((599, 3)), 599),
        (lines_of((599, 9)), 1797),
        (lines_of((599, 8)), 1198),
        (lines_of((599, 2)), 0),
        (lines_of((1899, 3), (599, 3)), 1198),  # the two cheapest of six
        (lines_of((1899, 2), (0, 4)), 0),  # what costs nothing makes no group
        (lines_of((1000, 4), (0, 1)), 1000),  # nor does it spoil one
    ],
)
def test_cheapest_of_three_is_free(lines, free):
    assert off(lines, rule(FREE_PIECE, at_least=3)).get(1, 0) == free


def test_free_piece_may_be_of_other_lines_than_those_that_bring_it():
    """Two tapes bring a bottle of oil; the tapes are not used up by each other's oil."""
    lines = lines_of((1000, 4), (500, 3))
    bring = rule(FREE_PIECE, at_least=2, counted=frozenset([0]), lines=[1])
    assert off(lines, bring) == {1: 1000}
    any_three = rule(FREE_PIECE, at_least=3, counted=frozenset([0, 1]), lines=[1])
    assert off(lines_of((1000, 4), (2000, 2)), any_three) == {1: 4000}


@pytest.mark.parametrize(
    ("lines", "taken"),
    [
        (lines_of((1299, 4)), 1196),  # 51.96 for 40.00
        (lines_of((1299, 3)), 598),
        (lines_of((1299, 2), (599, 1)), 598),  # a cheap piece spoils no bundle
        (lines_of((999, 2)), 0),  # dearer than the pieces
    ],
)
def test_two_for_twenty(lines, taken):
    assert off(lines, rule(BUNDLE, 2000, at_least=2)).get(1, 0) == taken


def test_bundle_of_different_products():
    lines = lines_of((1500, 3), (1000, 1))
    assert off(lines, rule(BUNDLE, 2000, at_least=2, measure=Measure.PRODUCTS)) == {1: 500}


def test_rules_come_by_kind_and_each_on_what_is_left():
    """30.00 free of 90.00; 1.00 off each of the others; 10 % of 58.00; 5.00 off the rest."""
    rules = [
        rule(AMOUNT, 500, key=4),
        rule(PERCENT, Decimal(10), key=3),
        rule(EACH, 100, key=2),
        rule(FREE_PIECE, at_least=3, key=1),
    ]
    assert off(lines_of((3000, 3)), *rules) == {1: 3000, 2: 200, 3: 580, 4: 500}
    assert [taken.rule.key for taken in reckon(lines_of((3000, 3)), rules)] == [1, 2, 3, 4]


@pytest.mark.parametrize(
    ("cents", "first", "second", "left"), [(10_000, 40, 70, 1800), (4000, 14, 11, 3062)]
)
def test_percentages_are_never_added(cents, first, second, left):
    rules = [rule(PERCENT, Decimal(p), key=p) for p in (first, second)]
    assert cents - sum(off(lines_of((cents, 1)), *rules).values()) == left


def test_piece_serves_one_rule_on_pieces():
    rules = [rule(FREE_PIECE, at_least=3, key=1), rule(BUNDLE, 1000, at_least=2, key=2)]
    assert off(lines_of((800, 5)), *rules) == {1: 800, 2: 600}
    assert off(lines_of((800, 4)), *rules) == {1: 800}


def test_each_takes_no_more_than_a_piece_costs():
    assert off(lines_of((150, 2), (1000, 1)), rule(EACH, 200)) == {1: 500}


@pytest.mark.parametrize("kind", [EACH, PERCENT, AMOUNT])
def test_only_the_cheapest_pieces_are_touched_where_their_number_is_limited(kind):
    lines = lines_of((1000, 2), (400, 1))
    [taken] = best_together(lines, [rule(kind, Decimal(100), most_pieces=2)])
    assert taken.by_line == {EACH: (100, 100), PERCENT: (1000, 400), AMOUNT: (71, 29)}[kind]


@pytest.mark.parametrize("kind", [FREE_PIECE, BUNDLE, EACH, PERCENT, AMOUNT])
def test_cap_gives_what_is_left_of_it(kind):
    value = {BUNDLE: 0, PERCENT: Decimal(50)}.get(kind, 1000)
    assert off(lines_of((2000, 4)), rule(kind, value, at_least=2, most_cents=50)) == {1: 50}


def test_rule_on_pieces_applies_as_often_as_it_may():
    [taken] = best_together(lines_of((599, 9)), [rule(FREE_PIECE, at_least=3, most_times=2)])
    assert (taken.total, taken.times) == (1198, 2)


def test_condition_counts_what_is_in_the_cart_before_discounts():
    from_35 = {"at_least": 3500, "measure": Measure.CENTS}
    rules = [rule(PERCENT, Decimal(50), key=1), rule(AMOUNT, 100, key=2, **from_35)]
    assert off(lines_of((3500, 1)), *rules) == {1: 1750, 2: 100}
    assert off(lines_of((3499, 1)), *rules) == {1: 1750}


@pytest.mark.parametrize(("alone", "chosen"), [(20, {1: 1000, 2: 450}), (40, {3: 2000})])
def test_rule_not_together_is_chosen_if_it_takes_off_more_alone(alone, chosen):
    rules = [rule(AMOUNT, 450, key=2), rule(PERCENT, Decimal(20), key=1)]
    rules.append(rule(PERCENT, Decimal(alone), key=3, partners=frozenset()))
    assert off(lines_of((5000, 1)), *rules) == chosen


def test_rule_that_names_its_partners_goes_with_those_only():
    one = rule(PERCENT, Decimal(10), key=1, partners=frozenset([2]))
    two, three = rule(AMOUNT, 100, key=2), rule(AMOUNT, 300, key=3)
    assert off(lines_of((1000, 1)), one, two, three) == {2: 100, 3: 300}
    assert off(lines_of((9000, 1)), one, two, three) == {1: 900, 2: 100}


def test_of_equal_sets_the_one_without_a_code_is_chosen():
    code = rule(AMOUNT, 100, key=1, partners=frozenset(), is_code=True)
    assert off(lines_of((1000, 1)), code, rule(AMOUNT, 100, key=2)) == {2: 100}


@pytest.mark.parametrize(
    ("charge", "key", "cents"), [(495, 1, 248), (150, 2, 100), (0, None, 0), (1295, 1, 648)]
)
def test_better_of_two_offers_on_shipping_counts(charge, key, cents):
    half = rule(Kind.SHIPPING_PERCENT, Decimal(50), key=1)
    dollar = rule(Kind.SHIPPING_AMOUNT, 100, key=2)
    best = best_on_shipping(charge, [half, dollar])
    assert (best and (best[0].key, best[1])) == ((key, cents) if key else None)


@pytest.mark.parametrize(("charge", "cents"), [(495, 295), (200, None), (100, None)])
def test_shipping_for_two_dollars(charge, cents):
    best = best_on_shipping(charge, [rule(Kind.SHIPPING_PRICE, 200)])
    assert (best and best[1]) == cents
