"""The fabrics that tape comes in. Staff add them as rows; each behaves like one of three kinds, on
which the questions about skin and water, the kits and the days that tape stays on are built."""

from collections.abc import Collection

from django.apps import apps

from page_cache.kept import kept
from shop.web.color_words import color_words

COTTON, SYNTHETIC, GENTLE = "cotton", "synthetic", "gentle"
# Each kind is a fabric, too: the one that is named after it.
KINDS = ((COTTON, "Cotton"), (SYNTHETIC, "Synthetic"), (GENTLE, "Gentle adhesive"))
BASE = dict(KINDS)


def fabric_choices() -> list[tuple[str, str]]:
    """(code, name) of all in their order, for forms and filters."""
    return [(code, name) for code, name, _ in _rows()]


def kind_of(code: str) -> str:
    """The code of the kind that a fabric behaves like. One that is gone is taken for cotton, which
    promises least. No query for the three."""
    return code if code in BASE else {row: like for row, _, like in _rows()}.get(code, COTTON)


def codes_like(kinds: Collection[str]) -> tuple[str, ...]:
    """The codes of all fabrics that behave like one of the kinds."""
    return tuple(code for code, _, like in _rows() if like in kinds)


def fabric_name(code: str) -> str:
    return dict(fabric_choices()).get(code) or color_words(code)


def _rows() -> tuple[tuple[str, str, str], ...]:
    return kept("shop.tape.fabrics", _read)


def _read() -> tuple[tuple[str, str, str], ...]:
    fabrics = apps.get_model("tape", "TapeFabric").objects
    return tuple(fabrics.values_list("code", "name", "like"))
