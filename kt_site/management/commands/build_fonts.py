"""Makes the fixed weights that papers are printed in; `make fonts` calls it."""

from io import BytesIO

from django.core.management.base import BaseCommand
from fontTools.ttLib import TTFont
from fontTools.varLib.instancer import instantiateVariableFont

from shop.fulfilment.sheets import FONTS, WEIGHTS

VARIABLE = FONTS / "archivo-var-latin.woff2"
AXES = {"": {"wght": 400, "wdth": 100}, "B": {"wght": 700, "wdth": 100}}


def build(style: str) -> bytes:
    """The TrueType file of one style of WEIGHTS, with the variable font's date: the same font
    gives the same bytes."""
    with TTFont(VARIABLE, recalcTimestamp=False) as font:
        fixed = instantiateVariableFont(font, AXES[style])
        fixed.flavor = None
        made = BytesIO()
        fixed.save(made)
    return made.getvalue()


class Command(BaseCommand):
    help = "Cuts the weights of static/fonts/archivo-var-latin.woff2 that PDF papers need."
    requires_system_checks: list[str] = []

    def handle(self, *args, **options):
        for style, path in WEIGHTS.items():
            path.write_bytes(build(style))
