"""How a promo code is written, however it was pasted. Plain Python."""

import unicodedata

QUOTES = "\"'`´‘’‚‛“”„‟‹›«»"  # noqa: RUF001
DASHES = {"−": "-", "⁃": "-"}  # not dashes to Unicode, but to whoever pastes them  # noqa: RUF001
UNSEEN = ("Cc", "Cf")  # control and format characters, such as the zero-width space


def normalized(typed: str) -> str:
    """Capitals, without quotes around, spaces, and marks that have no width; letters of one width,
    and one kind of dash."""
    text = unicodedata.normalize("NFKC", "".join(typed.split()).translate(_NO_QUOTES))
    return "".join(filter(None, map(_plain, text))).upper()


def _plain(character: str) -> str:
    category = unicodedata.category(character)
    if category in UNSEEN or "\ufe00" <= character <= "\ufe0f" or character == "\u034f":
        return ""
    return "-" if category == "Pd" else DASHES.get(character, character)


_NO_QUOTES = dict.fromkeys(map(ord, QUOTES))
