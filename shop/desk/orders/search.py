"""Orders by what a person knows of them: number, email, a name without its accents, SKU, title."""

import unicodedata

from django.db.models import CharField, Func, Q, QuerySet
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


# TRANSLATE looks every letter up in the list: only where there is one with an accent.
PLAIN = f"CASE WHEN OCTET_LENGTH(t) = LENGTH(t) THEN t ELSE TRANSLATE(t, '{FROM}', '{TO}') END"

FOLD = f"(SELECT {PLAIN} FROM (SELECT LOWER(CONCAT_WS(' ', COLUMNS)) AS t) f)"  # noqa: S608


class Folded(Func):
    """`folded` of columns, with a space between. SQLite gets it as a function (shop.desk.apps)."""

    output_field = CharField()

    def as_sqlite(self, compiler, connection, **context):
        return super().as_sql(compiler, connection, function="FOLDED", **context)

    def as_postgresql(self, compiler, connection, **context):
        return super().as_sql(
            compiler,
            connection,
            template=FOLD.replace("COLUMNS", "%(expressions)s"),
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
        elsewhere = Q(pk__in=_lines_with(word)) | Q(pk__in=_boxes_with(word))
        orders = orders.filter(Q(about__contains=word) | elsewhere)
    return orders


def _lines_with(word: str) -> QuerySet:
    """Of orders; read once for all rows, as a correlated EXISTS would not be."""
    lines = get_model("order", "Line").objects.annotate(said=Folded(*LINES))
    return lines.filter(said__contains=word).values("order")


def _boxes_with(word: str) -> QuerySet:
    boxes = get_model("fulfilment", "Shipment").objects
    return boxes.filter(tracking_number__contains=word.upper()).order_by().values("order")
