"""A chart made here, and its words."""

from datetime import date, timedelta
from xml.etree import ElementTree

import pytest

from guides.measuring.chart import bars, summary

DAYS = [date(2026, 2, 27) + timedelta(n) for n in range(3)]


def rects(svg):
    return [
        (float(r.get("x")), float(r.get("height")), r.find("title").text)
        for r in ElementTree.fromstring(svg).iter("rect")
    ]


def test_bars_are_as_high_as_their_numbers():
    assert rects(bars("Views", DAYS, [5, 0, 10], str)) == [
        (0.0, 60.0, "Feb 27, 2026: 5"),
        (480.0, 120.0, "Mar 1, 2026: 10"),
    ]


@pytest.mark.parametrize("numbers", [[0, 0, 0], [7, 7, 7]])
def test_all_alike(numbers):
    assert [height for _, height, _ in rects(bars("Views", DAYS, numbers, str))] == (
        [120.0] * 3 if any(numbers) else []
    )


def test_words_say_the_sum_and_the_best_day():
    assert summary("Views", DAYS, [5, 0, 10], str) == (
        "Views by day, Feb 27, 2026 to Mar 1, 2026: 15 in all, most on Mar 1, 2026 with 10."
    )
    assert summary("Views", DAYS[:1], [0], str).endswith("to Feb 27, 2026: 0 in all.")
