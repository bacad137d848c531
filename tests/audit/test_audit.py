"""Each step of the audit finds the fault that is planted for it."""

import subprocess
from pathlib import Path

import pytest

from audit import steps
from audit.rules import faults_of

STRIPE = "sk_" + "live_" + "4eC39HqLyjWDarjtT1zdp7dc"


@pytest.mark.parametrize(
    ("code", "found"),
    [
        ("mark_safe(text)", 1),
        ("mark_safe(text)  # noqa: S308  drawn by us", 0),
        ("mark_safe('aria-hidden')", 0),
        ("mark_safe(nh3.clean(text))", 0),
        ("safestring.mark_safe(text)", 1),
        ("class V:\n    def get(self, request):\n        Row.objects.create(a=1)", 1),
        ("class V:\n    def get(self, request):\n        Row.objects.filter(a=1).update(b=2)", 1),
        ("class V:\n    def post(self, request):\n        Row.objects.create(a=1)", 0),
        ("class V:\n    def get(self, request):\n        return Row.objects.get(a=1)", 0),
        ("class D:\n    def get(self, key):\n        self.objects.save()", 0),
    ],
)
def test_own_rules_of_python(code, found):
    assert len(faults_of(Path("shop/views.py"), code)) == found


@pytest.mark.parametrize(
    ("name", "html", "found"),
    [
        ("a.html", "{{ text|safe }}", 1),
        ("a.html", "{{ text | safe }}", 1),
        ("a.html", "{% autoescape off %}", 1),
        ("emails/a.txt", "{% autoescape off %}", 0),
        ("a.html", "{{ text }}", 0),
    ],
)
def test_own_rules_of_templates(name, html, found):
    assert len(faults_of(Path("templates") / name, html)) == found


def test_our_code_keeps_them():
    assert steps.own_rules() == []


@pytest.fixture
def repository(tmp_path):
    """A folder under git with the files that `plant` writes."""
    subprocess.run(["git", "init", "-q"], cwd=tmp_path, check=True)

    def plant(**files):
        for name, text in files.items():
            (tmp_path / "shop").mkdir(exist_ok=True)
            (tmp_path / "shop" / f"{name}.py").write_text(text)
        subprocess.run(["git", "add", "."], cwd=tmp_path, check=True)
        return tmp_path

    return plant


def test_bandit_finds_a_shell(repository):
    bad = repository(bad="import subprocess\nsubprocess.run(word, shell=True)\n")
    (found,) = steps.known_holes_in_code(["shop"], bad)
    assert "shell=True" in found


def test_a_key_in_a_file_is_found(repository):
    (found,) = steps.secrets(repository(keys=f'KEY = "{STRIPE}"\n', clean="KEY = 1\n"))
    assert found == "shop/keys.py:1: Stripe Access Key"


def test_license_that_binds_us_is_found():
    rows = [
        {"Name": "good", "License": "BSD License"},
        {"Name": "bad", "License": "GNU General Public License v3"},
        {"Name": "silent", "License": "UNKNOWN"},
        {"Name": "resvg_py", "License": "UNKNOWN"},
    ]
    assert steps.unfit(rows) == ["bad: GNU General Public License v3", "silent: UNKNOWN"]
