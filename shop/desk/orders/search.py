"""Orders by what a person knows of them: number, email, a name without its accents, SKU, title."""

import unicodedata

from django.db.models import CharField, Exists, Func, OuterRef, Q, QuerySet
from oscar.core.loading import get_model

MOST_WORDS = 6
# Letters with an accent and the letter that people type instead: one for one, so that each
# database can translate them without an extension.
_ACCENTED = [chr(code) for code in range(0xC0, 0x250) if chr(code).isalpha()]
_APART = dict(zip("łđø\u0131ðþßæœ", "ldoidtsao", strict=True))


def _plain(letter: str) -> str:
    return _APART.get(letter) or unicodedata.normalize("NFKD", letter)[0]


FROM = "".join(letter for letter in _ACCENTED if letter == letter.lower())
TO = "".join(map(_plain, FROM))
TABLE = str.maketrans(FROM, TO)


def folded(text: str) -> str:
    """In small letters, without accents: "Łukasz Ibáñez" is "lukasz ibanez"."""
    return text.lower().translate(TABLE)


class Folded(Func):
    """`folded` of columns, with a space between. SQLite gets it as a function (shop.desk.apps)."""

    output_field = CharField()

    def as_sqlite(self, compiler, connection, **context):
        return super().as_sql(compiler, connection, function="FOLDED", **context)

    def as_postgresql(self, compiler, connection, **context):
        return super().as_sql(
            compiler,
            connection,
            template=f"TRANSLATE(LOWER(CONCAT_WS(' ', %(expressions)s)), '{FROM}', '{TO}')",
            **context,
        )


NAMES = [
    f"{person}__{part}"
    for person in ("user", "shipping_address", "billing_address")
    for part in ("first_name", "last_name")
]
LINES = ("partner_sku", "title")


def search(orders: QuerySet, text: str) -> QuerySet:
    """Those that have every word of `text` somewhere; the first six words count."""
    words = [folded(word) for word in text.split()][:MOST_WORDS]
    if not words:
        return orders
    parts = ["number", "guest_email", "user__email", *NAMES]
    orders = orders.annotate(about=Folded(*parts))
    for word in words:
        orders = orders.filter(Q(about__contains=word) | Q(_line_with(word)) | Q(_box_with(word)))
    return orders


def _line_with(word: str) -> Exists:
    lines = get_model("order", "Line").objects.filter(order=OuterRef("pk"))
    return Exists(lines.annotate(said=Folded(*LINES)).filter(said__contains=word))


def _box_with(word: str) -> Exists:
    boxes = get_model("fulfilment", "Shipment").objects
    return Exists(boxes.filter(order=OuterRef("pk"), tracking_number__contains=word.upper()))
