"""Joins the style sheets' parts into the two files that pages load.

A finder of static files, so that whoever serves or collects them has the sheets as they are now.
The reasons are in docs/adr/0016-two-style-sheets.md.
"""

from collections.abc import Iterator
from pathlib import Path

import rcssmin
from django.conf import settings
from django.contrib.staticfiles.finders import BaseFinder
from django.contrib.staticfiles.storage import staticfiles_storage
from django.core.checks import Error
from django.core.exceptions import ImproperlyConfigured
from django.core.files.storage import FileSystemStorage

from . import built

PARTS = settings.BASE_DIR / "static" / "css"
SHEETS = ("css/site.css", "css/more.css")


def parts_of(sheet: str) -> list[Path]:
    """The parts of a sheet of `SHEETS`, in the order of the cascade, from its list such as
    static/css/site.txt. Raises ImproperlyConfigured for a list or a part that is not there."""
    listed = PARTS / Path(sheet).with_suffix(".txt").name
    if not listed.is_file():
        raise ImproperlyConfigured(f"There is no list of parts for {sheet}: write {listed}.")
    parts = [PARTS / name for name in listed.read_text().split()]
    for part in parts:
        if not part.is_file():
            raise ImproperlyConfigured(
                f"{listed.name} lists {part.relative_to(PARTS)}, which is not in static/css/."
            )
    return parts


def build(sheet: str) -> str:
    """The whole sheet without comments and indentation, a part a line. Errors as `parts_of`."""
    return "".join(f"{minified(part.read_text())}\n" for part in parts_of(sheet))


def minified(style: str) -> str:
    """rcssmin takes what stands in a block it does not know for declarations, and `.a :is(b)` for
    one: a layer goes through it as a medium."""
    return rcssmin.cssmin(style.replace("@layer ", "@media layer ")).replace(
        "@media layer ", "@layer "
    )


def write(sheet: str) -> Path:
    """Where the sheet stands, made anew (2 ms) if its parts changed. Errors as `parts_of`."""
    return built.write(sheet, build(sheet))


def not_collected() -> str:
    """Why pages of production would lack their style, in one sentence; empty if they do not."""
    try:
        for sheet in SHEETS:
            staticfiles_storage.url(sheet)
    except ValueError:
        return "The style sheets are not built: run `python manage.py collectstatic --noinput`."
    return ""


class StyleSheetFinder(BaseFinder):
    """Finds `SHEETS`, for the development server, collectstatic and tests."""

    def check(self, **kwargs) -> list[Error]:
        try:
            for sheet in SHEETS:
                parts_of(sheet)
        except ImproperlyConfigured as error:
            return [Error(str(error), id="kt_site.E001")]
        return []

    def find(self, path: str, find_all: bool = False, **kwargs) -> str | list[str]:
        found = [str(write(path))] if path in SHEETS else []
        return found if find_all or not found else found[0]

    def list(self, ignore_patterns) -> Iterator[tuple[str, FileSystemStorage]]:
        storage = FileSystemStorage(location=built.BUILT)
        for sheet in SHEETS:
            write(sheet)
            yield sheet, storage
