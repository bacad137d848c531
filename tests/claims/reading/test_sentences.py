"""How many claims are found, and how often something harmless is taken for one."""

import csv
from pathlib import Path

import pytest

from claims.reading.built_in import built_in_book
from claims.reading.findings import level_of

LIST = Path(__file__).parent.parent / "sentences.csv"


@pytest.fixture(scope="module")
def judged():
    """(sentence, level as written, level as found)"""
    with LIST.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    book = built_in_book()
    return [(row["sentence"], row["level"], level_of(row["sentence"], book)) for row in rows]


def test_claims_are_found(judged):
    claims = [one for one in judged if one[1] != "ok"]
    missed = [one for one in claims if one[2] == "ok" or (one[1] == "stop" and one[2] != "stop")]
    assert len(claims) >= 100
    assert len(missed) <= 0.03 * len(claims), missed


def test_harmless_sentences_are_left_alone(judged):
    harmless = [one for one in judged if one[1] == "ok"]
    alarms = [one for one in harmless if one[2] != "ok"]
    assert len(harmless) >= 100
    assert len(alarms) <= 0.02 * len(harmless), alarms
