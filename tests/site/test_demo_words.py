"""The demo is honest in its words."""

import re

from django.conf import settings


def words_of(folder):
    for path in sorted((settings.BASE_DIR / folder).rglob("*.yaml")):
        yield path.name, " ".join(path.read_text(encoding="utf-8").split())


def test_demo_makes_no_medical_claim():
    claims = re.compile(r"\b(cures?|cured|heals?|healed|prevents?|pain-free|reviewed by)\b", re.I)
    found = {name: claims.findall(text) for name, text in words_of("demo")}
    assert {name: words for name, words in found.items() if words} == {}


def test_demo_healing_is_only_said_of_skin_not_to_tape():
    said = [
        (name, text[max(0, match.start() - 30) : match.end() + 60])
        for name, text in words_of("demo")
        for match in re.finditer(r"\bhealing\b", text)
    ]
    assert [one for one in said if "skin" not in one[1] and "fragile" not in one[1]] == []
