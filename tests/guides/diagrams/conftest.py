"""Strips and scenes that are valid as they are, so that a test names only what it is about."""

from collections.abc import Callable
from typing import Any

import pytest

from guides.diagrams import Scene, Strip


@pytest.fixture(autouse=True)
def empty_cache() -> None:
    """Nothing here uses the cache: these tests run without Django."""


@pytest.fixture
def strip() -> Callable[..., Strip]:
    """A strip on the upper back: a blue I, 25 cm long, at 25 %."""

    def make(**changes: Any) -> Strip:
        data: dict[str, Any] = {
            "shape": "I",
            "start": ("shoulder-tip-left",),
            "end": ("mid-back",),
            "length_cm": 25,
            "width_cm": 5,
            "stretch": 25,
            "color": "blue",
        }
        return Strip(**(data | changes))

    return make


@pytest.fixture
def crowded(strip: Callable[..., Strip]) -> Scene:
    """Three strips that all cross in one place."""
    blade = "shoulder-blade-"
    return Scene(
        "upper-back-neck",
        strips=(
            strip(start=(f"{blade}upper-corner-left",), end=(f"{blade}lower-corner-right",)),
            strip(start=(f"{blade}upper-corner-right",), end=(f"{blade}lower-corner-left",)),
            strip(start=(f"{blade}center-left",), end=(f"{blade}center-right",), stretch=75),
        ),
    )
