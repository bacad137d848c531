"""Which documents answer a question, and in which order."""

import pytest

from guides.search.understanding.ranking import ranked
from tests.guides.search.understanding.known import KNOWN, TEXTS, found, understand


@pytest.mark.parametrize(
    ("question", "first"),
    [
        ("knee", ["region:knee", "guide:kneecap"]),
        ("tennis elbow", ["region:elbow", "guide:outer-elbow"]),
        ("rodilla", ["region:knee", "guide:kneecap"]),
        ("elbow pain", ["region:elbow", "guide:outer-elbow"]),
        ("kt tape", ["product:precut", "product:bulk"]),
        ("blood clot", ["page:skin"]),
        ("does it work", ["article:tape"]),
        ("black tape", ["product:bulk"]),
    ],
)
def test_best_answers_come_first(question, first):
    assert found(question)[: len(first)] == first


def test_word_in_passing_is_no_answer_where_a_title_has_it():
    assert found("returns") == ["page:returns"]


def test_synonym_of_two_words_is_found_side_by_side_only():
    hits = ranked(understand("returns"), TEXTS, KNOWN)
    assert [hit.why for hit in hits] == [("return in title",)]


def test_half_a_question_in_passing_is_no_answer():
    assert found("iphone cut") == []
    assert found("iphone elbow")[0] == "region:elbow"


def test_order_does_not_depend_on_the_order_of_the_candidates():
    plan = understand("knee")
    assert ranked(plan, TEXTS, KNOWN) == ranked(plan, TEXTS[::-1], KNOWN)
