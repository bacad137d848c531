"""What is asked of each database, in its own grammar; and that the answers are the same."""

import pytest

from guides.search.answer import answer
from guides.search.candidates import postgresql_query, sqlite_query
from guides.search.keeping import rebuild
from guides.search.understanding.plan import CORRECTED, SAME, Slot
from tests.factories import make_product, make_region
from tests.guides.factories import make_article, make_guide

SLOTS = (
    Slot(((("tape",), 1.0), (("kinesiolog", "tape"), SAME))),
    Slot(((("round", "shoulder"), CORRECTED),)),
)


def test_question_in_the_grammar_of_sqlite():
    assert sqlite_query(SLOTS, together=True) == (
        '(("tape") OR "kinesiolog tape") AND (("round" AND "shoulder"))'
    )
    assert sqlite_query(SLOTS, together=False).count(") OR (") == 1


def test_question_in_the_grammar_of_postgresql():
    assert postgresql_query(SLOTS, together=True) == (
        "(('tape') | ('kinesiolog' <-> 'tape')) & (('round' & 'shoulder'))"
    )


@pytest.mark.django_db
@pytest.mark.indexed
@pytest.mark.journey
def test_answers_are_the_same_on_each_database():
    """Run on both: exact keys, exact order."""
    knee = make_region("knee")
    make_guide("round-the-kneecap", regions=[knee], lead="For stairs.")
    make_guide("stairs", lead="When a knee aches on stairs.")
    make_article("desk", title="Sitting at a desk", lead="Knees under the table.")
    make_product("knee-strip", description="Sticks to a knee.")
    rebuild()

    def found(question):
        return [f"{one.kind}:{one.slug}" for one in answer(question).found]

    assert found("knee") == [
        "region:knee",
        "product:knee-strip",
        "guide:round-the-kneecap",
        "guide:stairs",
        "article:desk",
    ]
    assert found("stairs knee")[0] == "guide:stairs"
    assert found("knee-strip")[0] == found("KNEE STRIP")[0] == "product:knee-strip"
    for nonsense in ('"', "'; drop table", "\\", "&|!<->", "NEAR(", "a* OR", "\x00", "(" * 90):
        assert found(nonsense) in ([], found("a"), found("drop table")), nonsense
