"""A release has its number, its words and its state, from which the next one is upgraded."""

import re

from kt_site import __version__
from tests.current_run import ROOT
from tests.releases.freezing import FOLDER, migrations

RELEASED = re.compile(r"^## (\d+\.\d+) \(\w+ \d+, \d{4}\)$", re.MULTILINE)


def test_each_release_has_its_words_and_its_state():
    released = RELEASED.findall((ROOT / "CHANGELOG.md").read_text())
    assert released[0] == __version__
    for number in released:
        assert (FOLDER / f"{number}.sql.gz").exists()
        assert (FOLDER / f"{number}.json").exists()


def test_migrations_of_a_release_are_not_rewritten():
    """A shop that ran them would have another database than one that begins now."""
    now = migrations()
    for path in FOLDER.glob("*.migrations"):
        then = dict(reversed(line.split()) for line in path.read_text().splitlines())
        assert then
        assert {name: now.get(name) for name in then} == then
