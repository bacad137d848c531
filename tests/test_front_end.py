"""Templates, styles and scripts: small, paired, and nothing inline."""

import re
from pathlib import Path

import pytest

from kt_site.styles import SHEETS, parts_of

ROOT = Path(__file__).resolve().parent.parent
TEMPLATES, STATIC = ROOT / "templates", ROOT / "static"
STYLES = STATIC / "css"
TEMPLATE_LINES = 100  # one screen
TEMPLATE_WIDTH = 120
STATIC_LINES = 120

# A script of this one type is data: no browser runs it, and the policy has no say in it.
DATA = '<script type="application/ld+json">'
INLINE = re.compile(r"""<style\b|<script(?![^>]*\bsrc=)|\sstyle\s*=|\son[a-z]+\s*=\s*["']""", re.I)
OTHER_HOST = re.compile(r"""(?:src|srcset|action)\s*=\s*["'](?:https?:)?//|<link[^>]*//""", re.I)


def markup(path):
    """The template without its data and its tags, whose arguments may look like attributes."""
    return re.sub(r"\{%.*?%\}", "", path.read_text().replace(DATA, ""), flags=re.S)


def relative(paths):
    return [str(path.relative_to(ROOT)) for path in paths]


def page_templates():
    """All but mails, which have no style sheet to link to."""
    templates = sorted(TEMPLATES.rglob("*.html"))
    return [path for path in templates if not path.is_relative_to(TEMPLATES / "emails")]


def parts():
    return [part for sheet in SHEETS for part in parts_of(sheet)]


def names(folder, pattern):
    """Such as need/panel: the family and the component, or the component alone."""
    return {str(path.relative_to(folder).with_suffix("")) for path in folder.rglob(pattern)}


def paired_components():
    """Names that have both a template and a style sheet."""
    styled = names(STYLES / "components", "*.css")
    return sorted(styled & names(TEMPLATES / "components", "*.html"))


@pytest.mark.parametrize("pattern", [INLINE, OTHER_HOST], ids=["inline code", "other hosts"])
def test_pages_have_no(pattern):
    assert relative(path for path in page_templates() if pattern.search(markup(path))) == []


def test_files_are_short():
    limits = [(path, TEMPLATE_LINES) for path in TEMPLATES.rglob("*.html")]
    limits += [(part, STATIC_LINES) for part in parts()]
    limits += [(path, STATIC_LINES) for path in STATIC.rglob("*.js")]
    assert (
        relative(path for path, limit in limits if len(path.read_text().splitlines()) > limit) == []
    )


def test_templates_are_wrapped():
    """Django reads a tag on one line only: a long one stands alone on it."""
    whole_tag = re.compile(r"\s*\{%(?:(?!%\}).)*%\}")
    assert [
        f"{path.relative_to(ROOT)}:{number}"
        for path in sorted(TEMPLATES.rglob("*.html"))
        for number, line in enumerate(path.read_text().splitlines(), start=1)
        if len(line) > TEMPLATE_WIDTH and not whole_tag.fullmatch(line)
    ] == []


def test_components_say_what_they_take():
    opening = re.compile(r"\s*\{(% comment %\}|#)")
    components = (TEMPLATES / "components").rglob("*.html")
    assert relative(path for path in components if not opening.match(path.read_text())) == []


@pytest.mark.parametrize("name", paired_components())
def test_component_and_style_share_a_name(name):
    whole = name.replace("/", "-").replace("_", "-")  # need/panel: need-panel; guide/step: step
    css_class = f"(?:{whole}|{whole.partition('-')[2]})" if "/" in name else whole
    template = (TEMPLATES / "components" / f"{name}.html").read_text()
    style = (STYLES / "components" / f"{name}.css").read_text()
    assert re.search(rf'class="[^"]*(?<![\w-]){css_class}(?![\w-])', template)
    assert re.search(rf"\.{css_class}(?:__|--|(?![\w-]))", style)


def test_every_part_is_in_one_sheet():
    """The editors' desk has styles of its own, which Wagtail loads."""
    written = {path for path in STYLES.rglob("*.css") if path.parent != STYLES / "editor"}
    assert written == set(parts())
    assert len(parts()) == len(set(parts()))


def test_every_script_is_loaded():
    """By a template, or by the code that opens the editors' desk."""
    folders = ("guides", "shop", "claims", "kt_site")
    code = [path for folder in folders for path in ROOT.glob(f"{folder}/**/*.py")]
    loaders = [*page_templates(), *code]
    loaded = "".join(path.read_text() for path in loaders)
    scripts = [str(path.relative_to(STATIC)) for path in STATIC.rglob("*.js")]
    assert [script for script in scripts if not re.search(f"[\"']{script}[\"']", loaded)] == []
