"""A text as words, and what stands between them."""

import re
from collections.abc import Callable
from dataclasses import dataclass, field

from .letters import Letters

NOTHING, COMMA, CLAUSE, SENTENCE = range(4)  # how much the sign before a word parts
TOKEN = re.compile(
    r"(?P<word>\d+(?:[.,]\d+)+|\d+(?=(?:h|hrs?|hours?|mins?|minutes?|days?)\b)|(?:[^\W_]|[@$](?=[a-z0-9]{2}))"
    r"(?:[^\W_]|\0|'(?=[a-z])|[@$!|*+](?=[a-z0-9]))*)"
    r"|(?P<percent>%)|(?P<number>\#(?=\d))|(?P<and>&)"
    r"|(?P<quote>\")|(?P<end>[.!?]+(?=[\"')\]]*(?:\s|$|[^\W\d_]))|\n\s*\n)"
    r"|(?P<clause>[;:]|\s[-—]+\s(?!(?:free|proven|approved|grade|hour)\b)|--+)|(?P<comma>[,()\[\]—|]|\s-\s)"
)
FILLER = "\0"  # inside a word, stands for a sign that is not read
SPELLED = {"percent": "percent", "number": "number", "and": "and"}
# One letter after the other: c-u-r-e, c.u.r.e, c u r e s.
APART = re.compile(
    r"(?<![^\W_])[^\W_](?:(?:\.[^\W_])+\.?|([-*])[^\W_](?:\1[^\W_])+|(?: [^\W_]){3,})(?![^\W_])"
)
LINK = re.compile(r"(?:https?://|www\.)\S+|\b[\w.+-]+@[\w-]+\.\w[\w.]*")


@dataclass
class Tokens:
    """`words` in small letters; `starts` and `ends` are places in the plain letters.

    `gaps[i]` is how much parts word i from the one before; one more stands for the end. `asked`
    has each i before which a question ends; `quoted` each i inside quotation marks. `joined` has
    each i that a hyphen joins to the word before.
    """

    letters: Letters
    words: list[str] = field(default_factory=list)
    starts: list[int] = field(default_factory=list)
    ends: list[int] = field(default_factory=list)
    gaps: list[int] = field(default_factory=lambda: [SENTENCE])
    asked: set[int] = field(default_factory=set)
    quoted: set[int] = field(default_factory=set)
    joined: set[int] = field(default_factory=set)

    def place(self, first: int, last: int) -> tuple[int, int]:
        """Of the words from `first` to before `last`, in the text as it was written."""
        end = self.letters.place(self.ends[last - 1] - 1) + 1
        return self.letters.place(self.starts[first]), end

    def part(self, parts: Callable[[str], tuple[str, str] | None]) -> None:
        """Write two words for each that `parts` says is two; both stand at the same place."""
        for at in range(len(self.words) - 1, -1, -1):
            if two := parts(self.words[at]):
                self.words[at : at + 1] = two
                for column, value in (
                    (self.starts, self.starts[at]),
                    (self.ends, self.ends[at]),
                    (self.gaps, NOTHING),
                ):
                    column.insert(at + 1, value)
                for marks in (self.asked, self.quoted, self.joined):
                    later = {one + (one > at) for one in marks}
                    marks.clear()
                    marks.update(later)


def tokens(text: str) -> Tokens:
    found = Tokens(Letters(text))
    plain = APART.sub(_together, found.letters.plain)
    plain = LINK.sub(lambda link: " " * len(link[0]), plain)
    in_quote, before = False, -1
    for match in TOKEN.finditer(plain):
        kind = match.lastgroup
        if kind == "quote":
            in_quote = not in_quote
        elif kind in ("end", "clause", "comma"):
            _part(found, kind, match[0])
            in_quote = in_quote and match[0][0] != "\n"
        else:
            here = len(found.words)
            start, end = match.span()
            if in_quote:
                found.quoted.add(here)
            if start == before + 1 and plain[before] == "-":
                found.joined.add(here)
            found.words.append(SPELLED.get(kind) or match[0].replace(FILLER, ""))
            found.starts.append(start)
            found.ends.append(end)
            found.gaps.append(NOTHING)
            before = end
    found.gaps[-1] = SENTENCE
    return found


def _part(found: Tokens, kind: str, sign: str) -> None:
    level = {"end": SENTENCE, "clause": CLAUSE, "comma": COMMA}[kind]
    found.gaps[-1] = max(found.gaps[-1], level)
    if "?" in sign:
        found.asked.add(len(found.words))


def _together(match: re.Match) -> str:
    """The same length, so that places stay."""
    return re.sub(r"[-.* ]", FILLER, match[0])
