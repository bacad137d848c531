"""Libraries that are behind are found, with a network and without."""

from datetime import UTC, datetime, timedelta
from subprocess import CompletedProcess

import pytest

from audit import versions
from audit.steps import ROOT

DAY = datetime(2026, 1, 1, tzinfo=UTC)


def row(version, latest, name="Django"):
    return {"name": name, "version": version, "latest_version": latest}


@pytest.mark.parametrize(
    ("version", "latest", "found"),
    [
        ("5.2.1", "5.2.2", 1),
        ("5.2.9", "5.2.10", 1),  # as numbers, not as words
        ("5.2.1", "6.0.0", 0),  # held, with its reason
        ("5.2.1", "5.3.0", 0),
        ("5.2.1", "5.2.1", 0),
    ],
)
def test_library_of_ours_that_is_behind_is_found(version, latest, found):
    assert len(versions.behind([row(version, latest)], {"django"})) == found


def test_library_that_comes_with_others_is_left_to_them():
    assert versions.behind([row("1.0.0", "2.0.0", "anyascii")], {"django"}) == []


def test_library_that_is_a_major_version_behind_is_found():
    assert len(versions.behind([row("7.3", "8.0", "Wagtail")], {"wagtail"})) == 1


def test_without_a_network_old_pins_are_found():
    assert versions.too_old(DAY, DAY + timedelta(days=31)) == []
    (said,) = versions.too_old(DAY, DAY + timedelta(days=32))
    assert said.startswith("The versions were pinned 32 days ago")


def test_the_step_asks_the_installer_and_falls_back(monkeypatch):
    rows = '[{"name": "django", "version": "5.2.0", "latest_version": "5.2.1"}]'
    said = versions.versions_behind(ROOT, lambda *args: CompletedProcess([], 0, rows, ""))
    assert said == ["django 5.2.0: 5.2.1 is there"]
    monkeypatch.setattr(versions, "pinned_at", lambda root: datetime(2020, 1, 1, tzinfo=UTC))
    (said,) = versions.versions_behind(ROOT, lambda *args: CompletedProcess([], 2, "", "No net"))
    assert "days ago" in said


def test_our_libraries_are_read():
    assert {"django", "wagtail", "django-oscar"} <= versions.ours(ROOT)
