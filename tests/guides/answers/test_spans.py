"""What "most people" means, against a count by hand of every small case."""

from itertools import product

import pytest

from guides.answers.spans import most_people, span_text


@pytest.mark.parametrize(
    ("counts", "span"),
    [
        ({}, None),
        ({3: 0}, None),
        ({3: 1}, (3, 3)),
        ({3: 10, 4: 10}, (3, 4)),  # neither alone holds more than half
        ({3: 11, 4: 9}, (3, 3)),
        ({1: 5, 3: 8, 4: 7}, (3, 4)),
        ({0: 7, 1: 7, 6: 7, 7: 7}, (0, 6)),
        ({2: 4, 3: 4, 4: 4}, (2, 3)),  # of equal runs the shorter time
        ({2: 4, 3: 4, 4: 5}, (3, 4)),  # of equal lengths the one that holds more
    ],
)
def test_shortest_run_that_holds_more_than_half(counts, span):
    assert most_people(counts) == span


def test_run_is_true_shortest_and_holds_the_median_in_every_small_case():
    for numbers in product(range(3), repeat=5):
        counts = dict(enumerate(numbers))
        total = sum(numbers)
        if not total:
            continue
        low, high = most_people(counts)

        def held(first, last, numbers=numbers):
            return sum(numbers[first : last + 1])

        assert held(low, high) * 2 > total
        narrower = high - low - 1
        for first in range(5 - max(narrower, 0)):
            assert narrower < 0 or held(first, first + narrower) * 2 <= total
        answers = [day for day, count in counts.items() for _ in range(count)]
        assert low <= answers[(total - 1) // 2] <= high


@pytest.mark.parametrize(
    ("span", "words"),
    [
        ((0, 0), "less than a day"),
        ((0, 1), "a day or less"),
        ((0, 3), "3 days or less"),
        ((1, 1), "1 day"),
        ((3, 4), "3 to 4 days"),
        ((5, 7), "5 days or more"),
        ((7, 7), "7 days or more"),
        ((1, 5), ""),
        ((0, 7), ""),
    ],
)
def test_span_in_words(span, words):
    assert span_text(*span) == words
