"""Where a claim stands, and what a text may hide it behind."""

import time

import pytest

from claims.reading.built_in import built_in_book
from claims.reading.findings import find, level_of
from claims.reading.rules import Level

BOOK = built_in_book()
# The kinds of words that a guide has, a whole guide long.
GUIDE = (
    "Set the first end with no stretch on the tip of the shoulder. Pull the middle to 25 %, let "
    "the tail lie down, and rub it until it is warm. Tape does not cure anything. "
) * 20


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Our tape cures tendonitis.", "cures tendonitis"),
        ("Our tape <b>cu</b>res tendonitis.", "cu</b>res tendonitis"),
        ("It’s clinically&nbsp;proven.", "clinically&nbsp;proven"),
        ("It c-u-r-e-s.", "c-u-r-e-s"),
        ("It c u r e s.", "c u r e s"),
        ("Clini\u00adcally proven.", "Clini\u00adcally proven"),
        ("Works 100 % of the time.", "Works 100 %"),
        ("Сures, with a letter of another alphabet.", "Сures"),  # noqa: RUF001
    ],
)
def test_places_lead_back_to_the_text(text, words):
    [found] = find(text, BOOK)
    assert (text[found.start : found.end], found.words) == (words, words)


def test_a_finding_says_its_sentence_and_what_to_write():
    [found] = find("It is blue. It cures tendonitis! Wear it.", BOOK)
    assert found.sentence == "It cures tendonitis"
    assert (found.level, found.rule.key) == (Level.STOP, "cure")
    assert found.reason.startswith("No tape cures anything")
    assert found.rewrite == "Some people find it gives a feeling of support."


@pytest.mark.parametrize(
    ("denied", "said"),
    [
        ("Tape does not cure pain.", "Tape does not only cure pain."),
        ("No tape cures pain.", "No pills: tape cures pain."),
        ("Never say that it heals.", "It never fails to heal."),
        ("It won't fix your back.", "Don't wait, fix your back."),
        ("It cannot cure, heal or prevent pain.", "It cannot slip, and it cures pain."),
        ("Nothing here cures pain.", "Nothing cures pain faster."),
        ("Does tape cure pain? No.", "Does tape cure pain? Yes."),
        ("Do not write “heals”.", "Customers write: “It heals!”"),
        ("It is a myth that tape heals.", "It is no myth: tape heals."),
        ("Tape cures nothing.", "Tape cures nothing less than pain."),
        ("Healing pain was never its aim.", "Healing pain has never been easier."),
        ("It cures no pain.", "It cures: no pain left."),
        ("We removed “stops cramps”.", "“We removed cramps”, they say."),
        ("Nothing stopped my cramps.", "Nothing else stopped my cramps."),
        ("Do not believe that it heals.", "I could not believe how fast it heals."),
    ],
)
def test_denial_is_told_from_a_claim(denied, said):
    assert (level_of(denied, BOOK), level_of(said, BOOK)) == ("ok", "stop")


def test_a_question_without_an_answer_is_looked_at():
    assert level_of("Does tape cure tendonitis?", BOOK) == "look"


@pytest.mark.parametrize(
    "text", ["", " ", "<p></p>", "&", "<", "…", "¿?", "\0", "🙂" * 50, "'" * 9]
)
def test_odd_texts_claim_nothing(text):
    assert find(text, BOOK) == []


def test_a_block_of_html_ends_a_sentence():
    assert level_of("<p>Tape</p><p>Cures of the glue</p>", BOOK) == "ok"
    assert [one.words for one in find("<li>Heals</li><li>Not blue</li>", BOOK)] == ["Heals"]


def test_a_whole_guide_takes_some_milliseconds():
    """5 ms on a quiet machine; the bound is generous, for CPU time of a busy one."""
    find(GUIDE, BOOK)  # the words are known from now on
    begun = time.process_time()
    for _ in range(5):
        assert find(GUIDE, BOOK) == []
    assert (time.process_time() - begun) / 5 < 0.04


def test_an_endless_sentence_takes_time_by_its_length():
    begun = time.process_time()
    found = find("It cures pain and " * 1000, BOOK)
    assert len(found) == 1000
    assert time.process_time() - begun < 8
