"""Joins the style sheet's parts into the one file that pages load; `make css` calls it."""

import re
from pathlib import Path

from django.conf import settings
from django.core.management.base import BaseCommand

STYLES = settings.BASE_DIR / "static" / "css"
# A quoted string is matched first, so that nothing inside it is taken for a comment or a gap.
PIECES = re.compile(
    r"""("[^"]*"|'[^']*')|/\*.*?\*/|;?\s*(})\s*|\s*([{;,])\s*|(:)\s+|\s+""", re.DOTALL
)


def squeeze(style: str) -> str:
    """The same rules without comments, indentation and line breaks: who reads the parts needs
    them, who visits the site would download them."""

    def shorter(piece: re.Match) -> str:
        kept = next(filter(None, piece.groups()), "")
        return kept or (" " if piece[0].isspace() else "")

    return PIECES.sub(shorter, style).strip()


def build(styles: Path = STYLES) -> str:
    """The whole sheet, a part a line. Raises FileNotFoundError for a part that is not there."""
    parts = (styles / "parts.txt").read_text().split()
    return "".join(f"{squeeze((styles / part).read_text())}\n" for part in parts)


class Command(BaseCommand):
    help = "Joins the parts that static/css/parts.txt lists into static/css/site.css."
    requires_system_checks: list[str] = []

    def handle(self, *args, **options):
        (STYLES / "site.css").write_text(build())
