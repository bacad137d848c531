"""The letters that a reader sees: without tags, entities, invisible signs and look-alikes."""

import html
import re
import unicodedata
from bisect import bisect_right

NO_GAP = "b|i|u|em|strong|span|a|s|mark|small|sub|sup|code|wbr|font"  # tags inside a word
BLOCK = (  # what looks like a tag and is none, is read
    "address|article|aside|blockquote|br|button|caption|dd|div|dl|dt|embed|figcaption|figure|footer"
    "|form|h[1-6]|header|hr|iframe|img|input|label|li|main|nav|ol|option|p|picture|pre|q|script"
    "|section|select|source|style|summary|table|tbody|td|textarea|tfoot|th|thead|tr|ul|video"
)
BREAK = "\n\n"
UNSEEN = "\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufe00-\ufe0f\ufeff\u0300-\u036f"
SPECIAL = re.compile(
    rf"(?P<tag></?(?:{NO_GAP}|{BLOCK})\b[^<>]*>|<!--.*?-->)|(?P<entity>&#?\w{{2,8}};)|[{UNSEEN}]+",
    re.S | re.I,
)
INLINE = re.compile(rf"</?(?:{NO_GAP})\b", re.I)
SAID = re.compile(r"""\b(?:alt|title)\s*=\s*(?:"([^"]*)"|'([^']*)')""", re.I)
LOOK_ALIKES = {
    **dict.fromkeys("‘’‚‛′`´ʼ＇", "'"),  # noqa: RUF001
    **dict.fromkeys("“”„‟″«»＂", '"'),  # noqa: RUF001
    **dict.fromkeys("‐‑⁃﹣－_•·∙", "-"),  # noqa: RUF001
    **dict.fromkeys("–—―−", "—"),
    **dict(zip("авеёіїкмнорсѕтухԁһ", "aBeeiikmhopcstyxdh".lower(), strict=True)),
    **dict(zip("αβεηικνορτυχ", "abenikvoptux", strict=True)),
    **dict.fromkeys("％٪﹪", "%"),  # noqa: RUF001
    "ı": "i",  # noqa: RUF001
    "€": "e",
    "£": "l",
    "¢": "c",
    "…": ".",
}


class _Letters(dict):
    """{code point: the one plain letter for it}, found out as letters are met."""

    def __missing__(self, code: int) -> str:
        letter = chr(code)
        small = LOOK_ALIKES.get(letter.lower()[0]) or unicodedata.normalize("NFKD", letter)[0]
        self[code] = small = LOOK_ALIKES.get(small.lower()[0], small.lower()[0])
        return small


_letters = _Letters()


class Letters:
    """`plain` has small letters only; `place` leads from there to the text as it was."""

    def __init__(self, text: str):
        self._at, self._from = [0], [0]
        pieces, end = [], 0
        for special in SPECIAL.finditer(text):
            self._add(pieces, text[end : special.start()], end)
            for piece, start in _seen(special):
                self._add(pieces, piece, start)
            end = special.end()
        self._add(pieces, text[end:], end)
        self._length = len(text)
        self.plain = "".join(pieces).translate(_letters)

    def _add(self, pieces: list[str], piece: str, start: int) -> None:
        pieces.append(piece)
        self._at.append(self._at[-1] + len(piece))
        self._from[-1] = start
        self._from.append(start + len(piece))

    def place(self, position: int) -> int:
        index = bisect_right(self._at, position) - 1
        return min(self._from[index] + position - self._at[index], self._length)


def _seen(special: re.Match) -> list[tuple[str, int]]:
    """(what is read instead, where it stands)"""
    if special["entity"]:
        return [(html.unescape(special["entity"])[:1], special.start())]
    tag = special["tag"]
    if not tag or INLINE.match(tag):
        return [("", special.start())]
    said = [(one[1] or one[2] or "", special.start() + one.start(1)) for one in SAID.finditer(tag)]
    rows = [(BREAK, special.start())]
    for words, start in said:
        rows += [(words, start), (BREAK, special.end())]
    return rows
