"""Takes comments and gaps out of the scripts that pages load.

A finder of static files, as that of the style sheets (kt_site/styles.py, docs/adr/0016): an edit
shows after a reload, and nothing that is built is committed.
"""

from collections.abc import Iterator
from pathlib import Path

import rjsmin
from django.conf import settings
from django.contrib.staticfiles.finders import FileSystemFinder
from django.core.files.storage import FileSystemStorage

from . import built

SOURCES = settings.BASE_DIR / "static"


def minified(script: str) -> str:
    """The script, its names and line ends that mean something as they were."""
    return f"{rjsmin.jsmin(script)}\n"


class ScriptFinder(FileSystemFinder):
    """Finds what stands in static/, scripts of js/ in their short form."""

    def find(self, path: str, find_all: bool = False, **kwargs) -> str | list[str]:
        found = super().find(path, find_all=True)
        found = [str(self.short(Path(file))) for file in found]
        return found if find_all or not found else found[0]

    def list(self, ignore_patterns) -> Iterator[tuple[str, FileSystemStorage]]:
        short = FileSystemStorage(location=built.BUILT)
        for path, storage in super().list(ignore_patterns):
            source = Path(storage.path(path))
            yield path, short if self.short(source) != source else storage

    def short(self, source: Path) -> Path:
        """Where the file stands that pages load: the source itself if it is no script of ours."""
        if source.suffix != ".js" or not source.is_relative_to(SOURCES / "js"):
            return source
        return built.write(str(source.relative_to(SOURCES)), minified(source.read_text()))
