"""A guide's drawings: one a step, and one for its card."""

import re

import pytest

from guides.drawing import digest, draw_card, draw_steps
from tests.guides.factories import guide_steps, make_step


def steps(*values):
    return [block.value.data() for block in guide_steps(*values)]


def test_draw_steps_earlier_strips_stay_on_as_done():
    first, second = draw_steps(steps(make_step({}), make_step({"start": "shoulder-tip-right"})))
    assert "Already on" not in first["text"]
    assert second["text"].endswith("Already on: blue I-strip from left shoulder tip to mid-back.")


def test_draw_steps_strips_on_another_figure_are_not_shown():
    knee = {"start": "thigh-mid", "end": "kneecap-top"}
    _, second = draw_steps(steps(make_step({}), make_step(knee, figure="knee-front")))
    assert "Already on" not in second["text"]


def test_draw_steps_strips_are_numbered_through_the_guide():
    knee = {"start": "thigh-mid", "end": "kneecap-top"}
    right = {"start": "shoulder-tip-right"}
    drawn = draw_steps(
        steps(make_step(), make_step({}, right), make_step(knee, figure="knee-front"))
    )
    rings = [re.findall(r">(\d+)</text>", one["svg"]) for one in drawn]
    assert rings == [[], ["1", "2"], ["3"]]
    assert [re.findall(r"Strip \d", one["text"]) for one in drawn] == [
        [],
        ["Strip 1", "Strip 2"],
        ["Strip 3"],
    ]


def test_draw_steps_that_cannot_be_drawn_raises():
    with pytest.raises(ValueError, match='has no "top of the kneecap"'):
        draw_steps(steps(make_step({"end": "kneecap-top"})))


def test_draw_steps_of_a_draft_leaves_out_what_cannot_be_drawn():
    first, second = draw_steps(steps(make_step({}), make_step({"end": "kneecap-top"})), draft=True)
    assert first["svg"].startswith("<svg")
    assert second == {"svg": "", "text": ""}


def test_draw_card_shows_the_figure_with_most_strips_and_no_words():
    knee = {"start": "thigh-mid", "end": "kneecap-top"}
    back = make_step({}, {"start": "shoulder-tip-right"})
    card = draw_card(steps(make_step(knee, figure="knee-front"), back, make_step(rub=True)))
    assert card == draw_card(steps(back))
    assert "<text" not in card


def test_draw_card_has_the_strips_of_every_step_on_its_figure():
    one, other = {}, {"start": "shoulder-tip-right"}
    apart = draw_card(steps(make_step(one), make_step(other)))
    assert apart == draw_card(steps(make_step(one, other)))
    assert apart != draw_card(steps(make_step(one)))


def test_draw_card_leaves_out_arrows_and_plumb_line():
    bare = draw_card(steps(make_step({})))
    extra = {
        "rub": True,
        "plumb": ["hairline"],
        "moves": [{"start": "shoulder-top-left", "end": "mid-back"}],
    }
    assert draw_card(steps(make_step({}, **extra))) == bare


def test_draw_card_without_strips_shows_the_bare_figure():
    assert draw_card(steps(make_step())).startswith("<svg")


def test_draw_card_without_steps_is_empty():
    assert draw_card([]) == ""


def test_digest_changes_with_the_strips_alone():
    first = digest(steps(make_step({})))
    assert first == digest(steps(make_step({}, title="Other words")))
    assert first != digest(steps(make_step({"stretch": 26})))
