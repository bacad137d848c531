"""A region with two boxes of tape, and guides that pin one of them."""

import pytest

from guides.attention.finding import troubles
from tests.factories import make_product, make_region


@pytest.fixture
def neck(db):
    return make_region("neck")


@pytest.fixture
def first(neck):
    return make_product("first", package=PRECUT_25, regions=[neck])


@pytest.fixture
def second(neck, first):
    return make_product("second", package=PRECUT_25, regions=[neck])


@pytest.fixture
def found():
    """The troubles of the guides now, as (kind, words, what the button says)."""
    return lambda: [(one.kind, one.words, one.repair_words) for one in troubles()]


PRECUT_25 = {"format": "precut", "shape": "I", "strips": 20, "length_cm": 25, "width_cm": 5}
