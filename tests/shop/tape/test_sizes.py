"""Lengths in words."""

from decimal import Decimal

import pytest

from shop.tape.sizes import inches, length_text


@pytest.mark.parametrize(
    ("cm", "text"),
    [
        (25, "10"),
        (20, "8"),
        (12.5, "5"),
        (Decimal("6.5"), "2.5"),
        (5, "2"),
        (2.5, "1"),
        (Decimal("0.1"), "0.5"),  # never "0 in"
        (Decimal("10.16"), "4"),
        (254, "100"),  # the zeros of a whole number stay
    ],
)
def test_inches_in_whole_or_half(cm, text):
    assert inches(cm) == text


@pytest.mark.parametrize(
    ("cm", "text"),
    [
        (25, "10\u00a0in\u00a0/\u00a025\u00a0cm"),
        (Decimal("12.5"), "5\u00a0in\u00a0/\u00a012.5\u00a0cm"),
        (Decimal("25.0"), "10\u00a0in\u00a0/\u00a025\u00a0cm"),
        (5, "2\u00a0in\u00a0/\u00a05\u00a0cm"),
        (100, "39\u00a0in\u00a0/\u00a0100\u00a0cm"),
        (490, "16\u00a0ft\u00a0/\u00a04.9\u00a0m"),
        (3200, "105\u00a0ft\u00a0/\u00a032\u00a0m"),
    ],
)
def test_length_in_inches_first_or_feet_for_rolls(cm, text):
    assert length_text(cm) == text
