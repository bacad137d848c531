"""The parts that a region can have are those that the drawings have."""

import re
from pathlib import Path

import pytest

from shop.regions.figures import BACK, FRONT

ROOT = Path(__file__).resolve().parents[3]


@pytest.mark.parametrize(("view", "parts"), [("front", FRONT), ("back", BACK)])
def test_parts_are_those_of_both_drawings(view, parts):
    """Faults, line 38: the map's links, and the picture of one part, name the same."""
    linked = (ROOT / f"templates/figures/body_{view}.svg").read_text()
    assert set(re.findall(r'map_link regions "([a-z-]+)"', linked)) == set(parts)
    drawn = (ROOT / f"static/figures/body_{view}.svg").read_text()
    assert set(re.findall(r'id="([a-z-]+)"', drawn)) == {"body", *parts}
