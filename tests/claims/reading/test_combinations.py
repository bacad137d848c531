"""Claims put together of a verb and a complaint, and all ways to deny them."""

from itertools import product

import pytest

from claims.reading.built_in import built_in_book
from claims.reading.findings import level_of

BOOK = built_in_book()
VERBS = [
    *("cures", "heals", "treats", "prevents", "fixes", "eliminates", "erases", "ends", "stops"),
    *("banishes", "reverses"),
]
COMPLAINTS = [
    *("back pain", "sore muscles", "shin splints", "plantar fasciitis", "arthritis", "sciatica"),
    *("tennis elbow", "sports injuries", "muscle cramps", "a stiff neck", "torn ligaments"),
]
HELPS = [
    *("Helps with {}", "Good for {}", "Soothes {}", "Tape against {}", "Our answer to {}"),
    *("Eases {}", "For {}", "Got {}? Try our tape.", "May help with {}", "Use it for your {}"),
]
DISEASES = ["arthritis", "tendonitis", "plantar fasciitis", "sciatica", "tennis elbow", "bursitis"]
CAN = [
    *("cure tendonitis", "heal injuries", "treat arthritis", "prevent injuries", "end pain"),
    *(
        "fix your posture",
        "relieve pain",
        "reduce swelling",
        "replace surgery",
        "boost circulation",
    ),
]
DENIALS = [
    *("Tape does not {}.", "It can’t {}.", "No tape can {}.", "Never say that it can {}."),
    *("There is no evidence that tape can {}.", "It is a myth that tape can {}."),
    *("Nothing here will {}.", "Can tape {}? No.", "Do not write that it can {}."),
    *("Neither tape nor oil will {}.", "It is not intended to {}.", "Does tape {}? It does not."),
]
PARTS = ["strip", "end of the tape", "corner", "backing paper", "tip", "page", "order"]


@pytest.mark.parametrize("verb", VERBS)
def test_a_verb_and_a_complaint_are_a_claim(verb):
    said = [f"Our tape {verb} {complaint}." for complaint in COMPLAINTS]
    assert [one for one in said if level_of(one, BOOK) != "stop"] == []


@pytest.mark.parametrize("line", HELPS)
def test_help_with_a_disease_is_a_claim(line):
    said = [line.format(disease) for disease in DISEASES]
    assert [one for one in said if level_of(one, BOOK) != "stop"] == []


@pytest.mark.parametrize("line", DENIALS)
def test_a_denied_claim_is_none(line):
    said = [line.format(can) for can in CAN]
    assert [one for one in said if level_of(one, BOOK) != "ok"] == []


def test_the_same_verbs_are_harmless_of_tape():
    verbs = ("Fix", "Treat", "Prevent", "Repair", "End", "Stop", "Remove", "Reverse")
    said = [f"{verb} the {part}." for verb, part in product(verbs, PARTS)]
    assert [one for one in said if level_of(one, BOOK) != "ok"] == []
