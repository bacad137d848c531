"""The demo, the mails and the pages that nobody writes are honest in their words."""

import re

import yaml
from django.conf import settings

from claims.reading.built_in import built_in_book
from claims.reading.findings import find
from claims.reading.rules import Level

CODE = re.compile(r"\{%.*?%\}|\{\{.*?\}\}|\{#.*?#\}|\{% comment.*?endcomment %\}", re.S)


def texts_of(value):
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict | list):
        for one in value.values() if isinstance(value, dict) else value:
            yield from texts_of(one)


def demo():
    for path in sorted((settings.BASE_DIR / "demo").rglob("*.yaml")):
        for text in texts_of(yaml.safe_load(path.read_text(encoding="utf-8"))):
            yield path.name, text


def templates():
    for path in sorted((settings.BASE_DIR / "templates").rglob("*.*")):
        if path.suffix in (".html", ".txt"):
            yield path.name, CODE.sub(" ", path.read_text(encoding="utf-8"))


def stops(pairs):
    book = built_in_book()
    return [
        (name, one.words)
        for name, text in pairs
        for one in find(text, book)
        if one.level == Level.STOP
    ]


def test_demo_makes_no_medical_claim():
    assert len(list(demo())) > 1000
    assert stops(demo()) == []


def test_templates_of_pages_and_mails_make_no_medical_claim():
    assert len(list(templates())) > 200
    assert stops(templates()) == []


def test_demo_claims_no_review_that_never_was():
    claims = re.compile(r"\breviewed by\b", re.I)
    assert [name for name, text in demo() if claims.search(text)] == []
