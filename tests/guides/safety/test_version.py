"""What a reviewer signs: a change of steps, strips or safety texts asks again, others do not."""

from decimal import Decimal

import pytest

from guides.safety.version import changed, digest_of, parts_of, plain
from tests.guides.safety.strips import I_STRIP, step

WORDS = ["Left shoulder", "<p>Pull to 25%, then let go.</p>", "Pull, let go.", ""]
TEXTS = {"caution": ["Not on the throat."]}


def digest(strip=I_STRIP, words=WORDS, texts=TEXTS, **changes):
    return digest_of(parts_of([step(strip, **changes)], [words], texts))


def words(text):
    return [WORDS[0], text, *WORDS[2:]]


@pytest.mark.parametrize(
    "same",
    [
        {"words": words("<p>pull to <b>25 %</b> then, let go</p>")},
        {"strip": I_STRIP | {"color": "pink"}},
        {"strip": I_STRIP | {"length_cm": Decimal("25.00"), "width_cm": 5.0}},
        {"texts": {"caution": ["not  on the throat"]}},
        {"frame": [0, 0, 400, 400]},
    ],
)
def test_wording_and_looks_ask_nobody(same):
    assert digest(**same) == digest()


@pytest.mark.parametrize(
    "other",
    [
        {"words": words("<p>Pull to 75%, then let go.</p>")},
        {"words": words("<p>Pull to 2.5%, then let go.</p>")},
        {"words": words("<p>Never pull to 25%, then let go.</p>")},
        {"words": [*WORDS[:3], "picture 7"]},
        {"strip": I_STRIP | {"stretch": 50}},
        {"strip": I_STRIP | {"to": ["between-blades"]}},
        {"strip": I_STRIP | {"length_cm": 26}},
        {"texts": {"caution": []}},
        {"flip": True},
        {"rub": True},
    ],
)
def test_what_is_done_asks_again(other):
    assert digest(**other) != digest()


def test_numbers_keep_their_points():
    assert plain("1.5 in (4 cm), 30–60 min") == "1.5 in 4 cm 30–60 min"
    assert plain("15 in") != plain("1.5 in")


def test_changes_are_named_in_the_guides_order():
    steps, texts = [step(I_STRIP), step()], {"caution": ["No."], "position": ["Sit."]}
    before = parts_of(steps, [WORDS, WORDS], texts)
    now = parts_of([step(), step(), step()], [WORDS] * 3, texts | {"caution": ["Yes."]})
    assert changed(before, now) == ["step 1", "step 3", "caution"]
    assert changed(now, before) == ["step 1", "caution", "step 3"]
    assert changed(now, now) == []
