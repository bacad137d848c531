"""What people paste: codes, numbers and addresses with marks that nobody sees, in letters of
another width, with quotes around, or with another dash."""

import unicodedata

from django import forms

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


def without_unseen(typed: str) -> str:
    """Letters of one width and no marks without width; quotes and dashes stay."""
    text = unicodedata.normalize("NFKC", typed)
    return "".join(one for one in text if unicodedata.category(one) not in UNSEEN)


class EmailField(forms.EmailField):
    """One that was copied from a page or a chat takes an unseen mark along: it is dropped, for the
    refusal would show the address just as it should be."""

    def to_python(self, value):
        return super().to_python(without_unseen(value) if isinstance(value, str) else value)


class CodeField(forms.CharField):
    """A number that is letters, digits and dashes."""

    def to_python(self, value):
        return normalized(super().to_python(value) or "")
