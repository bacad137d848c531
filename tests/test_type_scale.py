"""Text is set in few sizes and weights: to a browser each is a font, and a phone waits for all."""

import re

from tests.current_run import ROOT

SOURCES = [
    path
    for path in (ROOT / "static" / "css").rglob("*.css")
    if path.name != "tokens.css" and path.parent.name != "editor"
]
WEIGHTS = {"440", "600", "680", "710", "720", "730", "740"}  # the last four in headings
SIZES = {
    "0",
    "12px",
    "14px",
    "15px",
    "16px",
    "17px",
    "19px",
    "20px",
    "22px",
    "inherit",
}  # below headings


def strangers(name, allowed):
    """Where a value of this property is none of the scale."""
    return [
        f"{path.name}: {name}: {value}"
        for path in SOURCES
        for value in re.findall(rf"{name}: ([^;]+);", path.read_text())
        if value not in allowed
    ]


def test_weights_are_of_the_scale():
    assert strangers("font-weight", WEIGHTS) == []


def test_small_sizes_are_of_the_scale():
    px = [line for line in strangers("font-size", SIZES) if line.endswith("px")]
    assert [line for line in px if float(line.split()[-1][:-2]) < 24] == []


def test_the_scale_is_used():
    used = {
        size for path in SOURCES for size in re.findall(r"font-size: ([^;]+);", path.read_text())
    }
    assert used >= SIZES
