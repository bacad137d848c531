"""The pictures of the documentation: each one is there, says what it shows, and is small."""

import re

from tests.current_run import ROOT

SHOWN = re.compile(r"!\[(?P<words>[^\]]*)\]\((?P<path>[^)]+)\)")
DESK = ROOT / "docs" / "screenshots" / "desk"
MOST = 100_000  # bytes


def shown():
    """(file, words) of each picture that a document shows."""
    for document in (ROOT / "README.md", *(ROOT / "docs").rglob("*.md")):
        for one in SHOWN.finditer(document.read_text()):
            yield (document.parent / one["path"]).resolve(), one["words"]


def test_each_picture_is_there_small_and_in_words():
    found = dict(shown())
    assert len(found) >= 9  # the home page, and the desk's
    for path, words in found.items():
        assert path.stat().st_size <= MOST, path.name
        assert words.strip(), path.name


def test_no_picture_is_left_over():
    assert {path for path, _ in shown() if path.parent == DESK} == set(DESK.iterdir())
