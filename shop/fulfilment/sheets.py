"""A sheet of Letter paper in the site's own type. The same order gives the same bytes."""

import unicodedata
from datetime import UTC, datetime
from functools import lru_cache
from pathlib import Path

from django.conf import settings
from django.utils import timezone
from fontTools.ttLib import TTFont
from fpdf import FPDF

FONTS = Path(settings.BASE_DIR) / "static/fonts"
# `make fonts` cuts them: taking a weight out of a variable font costs half a second a paper.
WEIGHTS = {"": FONTS / "archivo-regular.ttf", "B": FONTS / "archivo-bold.ttf"}
# Letters that Unicode does not take apart into one of ours and an accent.
PLAIN = str.maketrans(
    {"Ł": "L", "ł": "l", "Đ": "D", "đ": "d", "\u0131": "i", "\N{NO-BREAK SPACE}": " ", "\t": " "}
)
UNKNOWN = "?"


@lru_cache(maxsize=1)
def known_letters() -> frozenset[str]:
    """The font is cut to western European letters, as pages load it."""
    with TTFont(WEIGHTS[""]) as font:
        return frozenset(map(chr, font.getBestCmap()))


def printable(text: str) -> str:
    """`text` in letters that the font has: without an accent it lacks, "?" for what is foreign
    to it. Never fails: a name must not keep a box back."""
    return "".join(_letters(letter) for letter in text.translate(PLAIN))


def _letters(letter: str) -> str:
    if letter in known_letters():
        return letter
    plain = unicodedata.normalize("NFKD", letter)
    kept = "".join(part for part in plain if part in known_letters())
    return kept or ("" if unicodedata.combining(letter) else UNKNOWN)


def day_words(moment: datetime) -> str:
    """ "March 5, 2026", where the shop is."""
    day = timezone.localtime(moment)
    return f"{day:%B} {day.day}, {day.year}"


class Sheet(FPDF):
    """Black on white, 0.75 in margins; `title` stands at the top of every page. A file for several
    orders counts the pages of each by themselves, and says of none how many there are."""

    def __init__(self, title: str, order, *, several: bool = False):
        super().__init__(unit="pt", format="Letter")
        self.heading, self.order = title, order
        self.of_all = "" if several else " of {nb}"
        self.pages_before = 0
        for style, font in WEIGHTS.items():
            self.add_font("Archivo", style, font)
        self.set_margin(54)
        self.set_auto_page_break(True, 60)
        # UTC: a later setting of the time zone must not change a byte.
        self.set_creation_date(order.date_placed.astimezone(UTC))
        self.set_title(f"{title} {order.number}")
        self.set_lang("en-US")
        self.alias_nb_pages()
        self.add_page()

    def turn_to(self, order) -> None:
        """Go on with another order, on a page of its own."""
        self.order, before = order, self.page_no()
        self.add_page()  # which first writes the footer of the page before
        self.pages_before = before

    def header(self):
        self.say(settings.SITE_NAME, 20, bold=True)
        self.say(f"{self.heading} {self.order.number}", 13, bold=True)
        self.say(f"Ordered {day_words(self.order.date_placed)}", 10)
        self.ln(14)

    def footer(self):
        self.set_y(-42)
        host = settings.SITE_URL.partition("://")[2]
        self.say(f"{host}    Page {self.page_no() - self.pages_before}{self.of_all}", 8)

    def say(self, text: str, size: float = 10, *, bold: bool = False) -> None:
        """A paragraph over the whole width."""
        self.set_font("Archivo", "B" if bold else "", size)
        self.multi_cell(0, size * 1.4, printable(text), new_x="LMARGIN", new_y="NEXT")

    def rows(self, rows: list[tuple], widths: tuple, align: tuple) -> None:
        """A table; its first row names the columns, again on every page."""
        self.set_font("Archivo", "", 10)
        with self.table(
            col_widths=widths,
            text_align=align,
            borders_layout="HORIZONTAL_LINES",
            line_height=15,
            padding=3,
        ) as table:
            for row in rows:
                table.row([printable(str(cell)) for cell in row])
        self.ln(10)

    def sums(self, rows: list[tuple[str, str]]) -> None:
        """Words and amounts at the right edge; the last row is the total."""
        for number, (word, amount) in enumerate(rows, start=1):
            self.set_font("Archivo", "B" if number == len(rows) else "", 10)
            self.cell(404, 16, printable(word), align="R")
            self.cell(100, 16, printable(amount), align="R", new_x="LMARGIN", new_y="NEXT")

    def done(self) -> bytes:
        return bytes(self.output())
