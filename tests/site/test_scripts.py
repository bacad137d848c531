"""Scripts are sent without comments and gaps, whoever serves or collects static files."""

import re
from pathlib import Path

import pytest
from django.conf import settings
from django.contrib.staticfiles import finders
from django.core.management import call_command

from kt_site import built, scripts

SOURCES = settings.BASE_DIR / "static"
OURS = sorted(str(path.relative_to(SOURCES)) for path in SOURCES.glob("js/**/*.js"))
COMMENT = re.compile(r"^\s*//.*$|(?<=[;{}),]) +// .*$", re.M)


@pytest.fixture
def folder(tmp_path, monkeypatch, settings):
    """A folder of sources with one script and one library."""
    (tmp_path / "static" / "js").mkdir(parents=True)
    (tmp_path / "static" / "js" / "a.js").write_text("// Why.\nconst a =  1;\n")
    (tmp_path / "static" / "lib.js").write_text("// License.\nb  =  2;\n")
    settings.STATICFILES_DIRS = [tmp_path / "static"]
    monkeypatch.setattr(scripts, "SOURCES", tmp_path / "static")
    monkeypatch.setattr(built, "BUILT", tmp_path / "built")
    finders.get_finder.cache_clear()
    yield tmp_path / "static"
    finders.get_finder.cache_clear()


def found(name):
    return Path(finders.find(name)).read_text()


def test_a_script_is_found_without_comments_and_gaps(folder):
    assert found("js/a.js") == "const a=1;\n"


def test_an_edited_script_is_found_as_it_is_now(folder):
    found("js/a.js")
    (folder / "js" / "a.js").write_text("const b = 2; // Now.\n")
    assert found("js/a.js") == "const b=2;\n"


def test_what_is_no_script_of_ours_stays_as_it_is(folder):
    assert found("lib.js") == "// License.\nb  =  2;\n"
    assert finders.find("js/none.js") is None
    assert finders.find("js/a.js", find_all=True) == [finders.find("js/a.js")]


def literals(script):
    return re.findall(r'"[^"\n]*"|`[^`]*`', script)


@pytest.mark.parametrize("name", OURS)
def test_only_comments_and_gaps_are_taken_out(name):
    written = COMMENT.sub("", (SOURCES / name).read_text())
    sent = found(name)
    assert "".join(sent.split()) == "".join(written.split())
    assert literals(sent) == literals(written)


def test_collectstatic_takes_the_short_scripts(tmp_path, settings):
    settings.STATIC_ROOT = str(tmp_path)
    call_command("collectstatic", interactive=False, verbosity=0)
    for name in OURS:
        assert (tmp_path / name).read_text() == found(name)
