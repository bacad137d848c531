"""The two style sheets are joined from their parts by whoever serves or collects static files."""

import re
from pathlib import Path

import pytest
from django.contrib.staticfiles import finders
from django.contrib.staticfiles.storage import StaticFilesStorage
from django.core.checks import run_checks
from django.core.exceptions import ImproperlyConfigured
from django.core.management import call_command
from whitenoise.storage import CompressedManifestStaticFilesStorage

from kt_site import built, styles


@pytest.fixture
def parts(tmp_path, monkeypatch):
    """A folder with two sheets of one part each."""
    folder = tmp_path / "parts"
    folder.mkdir()
    for name in ("site", "more"):
        (folder / f"{name}.txt").write_text(f"{name}_part.css\n")
        (folder / f"{name}_part.css").write_text("/* Why. */\n.a {\n  color: red;\n}\n")
    monkeypatch.setattr(styles, "PARTS", folder)
    monkeypatch.setattr(built, "BUILT", tmp_path / "built")
    return folder


def found(sheet):
    return Path(finders.find(sheet)).read_text()


def test_a_sheet_is_found_without_comments_and_gaps(parts):
    assert found("css/site.css") == ".a{color:red}\n"


def test_an_edited_part_is_in_the_sheet_when_it_is_asked_for_again(parts):
    found("css/more.css")
    (parts / "more_part.css").write_text(".b { color: blue; }")
    assert found("css/more.css") == ".b{color:blue}\n"
    assert found("css/site.css") == ".a{color:red}\n"


def test_a_missing_part_is_an_error_that_names_it(parts):
    (parts / "site_part.css").unlink()
    sentence = "site.txt lists site_part.css, which is not in static/css/."
    with pytest.raises(ImproperlyConfigured, match=sentence):
        found("css/site.css")
    assert sentence in [error.msg for error in run_checks()]


def selectors(style):
    """What stands before each `{`, white space that means nothing left out."""
    style = re.sub(r"/\*.*?\*/", "", style, flags=re.S)
    found = re.findall(r"[^{};]+(?=\{)", style)
    return [re.sub(r"\s*([,>]|: )\s*", lambda m: m[1].strip(), " ".join(s.split())) for s in found]


@pytest.mark.parametrize("sheet", styles.SHEETS)
def test_joining_leaves_every_selector_as_it_was_written(sheet):
    written = "".join(part.read_text() for part in styles.parts_of(sheet))
    assert selectors(styles.build(sheet)) == selectors(written)


def test_collectstatic_takes_both_sheets(tmp_path, settings):
    settings.STATIC_ROOT = str(tmp_path)
    call_command("collectstatic", interactive=False, verbosity=0)
    for sheet in styles.SHEETS:
        assert (tmp_path / sheet).read_text() == styles.build(sheet)


def test_production_says_that_nothing_was_collected(tmp_path, monkeypatch):
    storage = CompressedManifestStaticFilesStorage(location=tmp_path, base_url="/static/")
    monkeypatch.setattr(styles, "staticfiles_storage", storage)
    assert "run `python manage.py collectstatic" in styles.not_collected()
    monkeypatch.setattr(styles, "staticfiles_storage", StaticFilesStorage())
    assert styles.not_collected() == ""


def test_a_file_that_no_folder_has_is_not_found():
    """The development server answers 404 for it, not 500."""
    assert finders.find("css/none.css") is None
