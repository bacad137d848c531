"""The stemmer holds the word that it works on: threads that share it would mix theirs."""

import sys

import pytest
import snowballstemmer

from claims.reading import spelling
from guides.search.understanding import words
from tests.concurrency.at_once import at_once

THREADS, WORDS = 4, [f"{start}nesses{end}" for start in "bcdfg" for end in ("", "ing", "ed")] * 200


@pytest.fixture(autouse=True)
def many_turns():
    """Threads take turns at nearly every step."""
    usual = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    yield
    sys.setswitchinterval(usual)


def stems_at_once(stem):
    """What each thread makes of the words; None of one that failed."""

    def run():
        try:
            return [stem(word) for word in WORDS]
        except IndexError:
            return None

    return at_once(*[run] * THREADS)


@pytest.mark.parametrize("stem", [words.stem, spelling.stem], ids=["search", "claims"])
def test_threads_stem_as_one_would(stem):
    own = snowballstemmer.stemmer("english")
    right = [own.stemWord(word) for word in WORDS]
    assert stems_at_once(stem.__wrapped__) == [right] * THREADS


def test_control_without_turns_goes_wrong():
    shared = snowballstemmer.stemmer("english")
    right = [snowballstemmer.stemmer("english").stemWord(word) for word in WORDS]
    assert stems_at_once(shared.stemWord) != [right] * THREADS
