"""Each rule of the checklist, alone."""

from dataclasses import replace
from datetime import date

import pytest

from guides.safety.facts import Facts, RegionLimits
from guides.safety.rules import FIRMEST, RULES, checklist, findings, last_due
from shop.regions.models import FIRMEST as REGIONS_FIRMEST
from tests.guides.safety.strips import I_STRIP, step

DAY = date(2026, 11, 29)
SAFE = Facts(
    steps=(step(I_STRIP),),
    stop_rules=("it itches", "it tingles", "it hurts more"),
    caution="",
    regions=(RegionLimits("Upper back", 50),),
    do_not_tape=True,
    see_a_doctor=True,
    reviewer="A. Reader, PT",
    reviewed_on=DAY,
    review_due=date(2027, 11, 29),
    signed=True,
)
NECK = RegionLimits("Neck", 15, asks_caution=True)


def found(**changes):
    return [(one.rule, one.field, one.sentence) for one in findings(replace(SAFE, **changes), DAY)]


def test_a_safe_guide_has_no_findings_and_a_line_for_each_rule():
    assert found() == []
    lines = checklist(SAFE, DAY)
    assert [line.done for line in lines] == [True] * len(RULES)
    assert lines[3].words == "No strip is pulled more than 50%"
    assert lines[3].shown == "25%"


@pytest.mark.parametrize(
    ("changes", "rule", "field", "words"),
    [
        ({"do_not_tape": False}, "notes", "", "who should not tape"),
        ({"see_a_doctor": False}, "notes", "", "when to see a doctor"),
        ({"stop_rules": ("a", "b")}, "stop", "stop_rules", "here are 2"),
        ({"stop_rules": ("a", "A ", " ", "b")}, "stop", "stop_rules", "here are 2"),
        ({"regions": ()}, "stretch", "regions", "Choose the parts of the body"),
        ({"steps": ()}, "length", "steps", "at least one step"),
        ({"steps": (step(None),)}, "length", "steps", "not finished"),
        ({"wordless": (2,)}, "pictures", "steps", "Say in words"),
        ({"reviewer": " "}, "review", "reviewer", "Name who checked"),
        ({"reviewed_on": None}, "review", "reviewed_on", "on which day"),
        ({"reviewed_on": date(2026, 11, 30)}, "review", "reviewed_on", "in the future"),
        ({"review_due": None}, "review", "review_due", "checked again"),
        ({"review_due": DAY}, "review", "review_due", "Its review is due"),
        ({"review_due": date(2028, 11, 30)}, "review", "review_due", "24 months at most"),
        ({"signed": False}, "signed", "reviewer", "A. Reader, PT has not signed this version"),
    ],
)
def test_what_is_missing_is_said_at_its_field(changes, rule, field, words):
    (one,) = found(**changes)
    assert one[:2] == (rule, field)
    assert words in one[2]


def test_24_months_from_the_review_and_no_day_more():
    assert found(review_due=date(2028, 11, 29)) == []
    assert last_due(date(2028, 2, 29)) == date(2030, 2, 28)
    assert found(reviewed_on=date(2025, 1, 1), review_due=date(2027, 1, 2))[0][1] == "review_due"


def test_a_region_asks_for_a_caution_and_the_strictest_one_limits_the_stretch():
    regions = (*SAFE.regions, NECK)
    assert [rule for rule, *_ in found(regions=regions)] == ["caution", "stretch"]
    assert found(regions=regions, caution="Not on the throat.") == [
        ("stretch", "steps", "At most 15% for “Neck”, not 25%.")
    ]
    loose = (RegionLimits("Anything", 100),)
    firm = (step(I_STRIP | {"stretch": 76}),)
    assert found(regions=loose, steps=firm)[0][2] == "At most 75% for “Anything”, not 76%."


def test_a_finding_of_a_strip_names_its_place():
    (one,) = findings(replace(SAFE, steps=(step(), step(I_STRIP | {"stretch": 60}))), DAY)
    where = (("stream", 1), ("struct", "strips"), ("list", 0), ("struct", "stretch"))
    assert one.path == where
    assert one.placed_sentence == "Step 2: At most 50% for “Upper back”, not 60%."


def test_regions_and_rules_know_one_limit():
    assert FIRMEST == REGIONS_FIRMEST
