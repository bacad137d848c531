"""The words that an order is found by. To fold them at each search took half a second of 20,000
orders; whoever changes what they are made of says so here, in the same transaction."""

import unicodedata
from collections.abc import Iterable

from oscar.core.loading import get_model

from .models import OrderWords

# Letters with an accent and the letter that people type instead; the second block has Vietnamese.
_BLOCKS = (range(0xC0, 0x250), range(0x1E00, 0x1F00))
_ACCENTED = [chr(code) for block in _BLOCKS for code in block if chr(code).isalpha()]
_MARKS = [chr(code) for code in range(0x300, 0x370)]  # an accent that is a character of its own
_APOSTROPHE = {"’": "'"}  # as phones type it in "O’Brien"
_APART = dict(zip("łđø\u0131ðþßæœ", "ldoidtsao", strict=True))
AT_ONCE = 500  # orders
OF_PEOPLE = ("first_name", "last_name")


def _plain(letter: str) -> str:
    return _APART.get(letter) or unicodedata.normalize("NFKD", letter)[0]


_LETTERS = {letter: _plain(letter) for letter in _ACCENTED if letter.islower()}
# What goes without anything in its place stands last, as PostgreSQL's TRANSLATE wants it.
TABLE = str.maketrans(_LETTERS | _APOSTROPHE | dict.fromkeys(_MARKS, ""))


def folded(text: str) -> str:
    """In small letters, without accents: "Łukasz Ibáñez" is "lukasz ibanez"."""
    return text.lower().translate(TABLE)


def words_of(order, lines: Iterable) -> str:
    """Each part once, with a space between."""
    people = (order.user, order.shipping_address, order.billing_address)
    parts = [order.number, order.guest_email, order.user.email if order.user else ""]
    parts += [getattr(person, name) for person in people if person for name in OF_PEOPLE]
    parts += [part for line in lines for part in (line.partner_sku, line.title)]
    return folded(" ".join(dict.fromkeys(part for part in parts if part)))


def skus_of(lines: Iterable) -> str:
    return "\n".join(dict.fromkeys(line.partner_sku.upper() for line in lines))


def keep_words(order, lines: Iterable) -> None:
    """Of an order that has just been written."""
    OrderWords.objects.create(order=order, text=words_of(order, lines), skus=skus_of(lines))


def renew_words(orders: Iterable[int]) -> None:
    """Of the orders with these keys: something that they are found by has changed."""
    keys = list(orders)
    for start in range(0, len(keys), AT_ONCE):
        _renew(keys[start : start + AT_ONCE])


def _renew(keys: list[int]) -> None:
    orders = get_model("order", "Order").objects.filter(pk__in=keys)
    people = orders.select_related("user", "shipping_address", "billing_address")
    rows = [
        OrderWords(
            order=order,
            text=words_of(order, order.lines.all()),
            skus=skus_of(order.lines.all()),
        )
        for order in people.prefetch_related("lines")
    ]
    OrderWords.objects.bulk_create(
        rows, update_conflicts=True, unique_fields=["order"], update_fields=["text", "skus"]
    )
