"""What a question is taken for."""

import pytest

from tests.guides.search.understanding.known import KNOWN, understand


@pytest.mark.parametrize(
    ("question", "asked"),
    [
        ("kneecp", "kneecap"),
        ("elbw", "elbow"),
        ("nekc", "neck"),
        ("scisors", "scissor"),
        ("retruns", "returns"),
        ("tenis elbow", "tennis elbow"),
        ("plantar facitis", "plantar fasciitis"),
        ("nee", "knee"),
    ],
)
def test_mistyped_words_are_read_as_near_ones(question, asked):
    assert understand(question).asked == asked


@pytest.mark.parametrize("word", ["cancel", "kids", "apple", "match", "bunion", "need", "lumber"])
def test_english_words_are_never_corrected(word):
    """`cancel` is no cancer, `kids` no kits: a real word that is unknown here stays what it is."""
    assert KNOWN.near(word) == []
    assert understand(word).changed == ()


def test_english_word_is_read_as_another_where_its_neighbor_says_which():
    assert understand("carpel tunnel").asked == "carpal tunnel"
    assert understand("carpel").unknown == ("carpel",)


def test_unknown_words_with_weak_ones_ask_nothing():
    """ "Zinc oxide tape" asks for no tape of this shop."""
    plan = understand("zinc oxide tape")
    assert (plan.slots, plan.unknown) == ((), ("zinc", "oxide"))
    assert understand("dolor").unknown == ()


def test_exact_corrects_nothing():
    plan = understand("kneecp", exact=True)
    assert (plan.changed, plan.unknown) == ((), ("kneecp",))


def test_words_written_in_one_or_apart():
    assert understand("kneescissors").asked == "kneescissors"
    assert [slot.alternatives[0][0] for slot in understand("kneescissors").slots] == [
        ("knee",),
        ("scissor",),
    ]
    assert [slot.alternatives[0][0] for slot in understand("pre cut").slots] == [("precut",)]


def test_condition_leads_to_its_region_and_says_so():
    plan = understand("golfers elbow")
    assert (plan.conditions, plan.regions) == (("golfers elbow",), ("elbow",))
    assert understand("elbow").conditions == ()


def test_word_for_a_body_part_is_no_condition():
    plan = understand("back of the knee")
    assert (plan.conditions, plan.regions) == ((), ("knee",))


def test_whole_question_is_promoted_and_no_part_of_a_longer_one():
    assert understand("does it work?").promoted == ("article:tape",)
    assert understand("does it work for elbows").promoted == ()
    assert understand("cancel order").unknown == ()


def test_small_words_alone_ask_nothing():
    assert understand("the of a").slots == ()


def test_long_question_is_cut():
    plan = understand("knee " * 2000)
    assert (len(plan.question), len(plan.slots)) == (100, 12)


@pytest.mark.parametrize("question", ["zzzz", "qwrtx", "12345", "@@ ##", "🦵"])
def test_gibberish_asks_nothing(question):
    assert understand(question).slots == ()
