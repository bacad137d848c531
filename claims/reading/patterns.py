"""One line of a rule, as publishers write it, and where a text says that.

cure/heal             one of these words, in any form
pain-free             these words one after the other, or as one
=ends                 this form only
<pain>                a word or phrase of that list
[your]                may be there
..                    up to four words that belong to what follows: your chronic lower back
...                   up to eight words of the sentence
~                     as `...`, and across the end of a sentence
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from .spelling import stem
from .tokens import CLAUSE, SENTENCE, Tokens

FEW, MANY = 4, 8
# What no phrase goes across: "stop if pain ..." does not stop pain.
BREAKERS = frozenset(
    """about after around as at because before beside but by can could did do does during except
    for from had has have he how i if in into is it near not off on or out over she should since so
    than that then they though through to until was we were what when where which while who why
    will with without would you are""".split()
) - {"or"}


class BadLine(ValueError):
    """Says in a sentence what is wrong with a line of a rule."""


@dataclass
class Reading:
    """A text whose words are known: `stems[i]` of word i, `lists[i]` the lists that begin there,
    each with how many words."""

    tokens: Tokens
    stems: list[frozenset[str]]
    lists: list[Mapping[str, int]]

    def __len__(self) -> int:
        return len(self.stems)

    def stands(self, at: int, phrase: tuple[str, ...]) -> bool:
        """Whether these stems stand one after the other."""
        return at + len(phrase) <= len(self) and all(
            one in self.stems[at + step] and (not step or self.tokens.gaps[at + step] < CLAUSE)
            for step, one in enumerate(phrase)
        )


@dataclass(frozen=True)
class Word:
    stems: frozenset[str] = frozenset()
    exact: frozenset[str] = frozenset()
    lists: frozenset[str] = frozenset()
    phrases: tuple[tuple[str, ...], ...] = ()
    optional: bool = False
    reach: int = 0
    parts: int = CLAUSE  # the sign that must not stand before the word after this one

    def ends(self, text: Reading, at: int) -> Iterator[int]:
        """Where it may end that begins at word `at`, the nearest first."""
        if at < len(text):
            if text.tokens.words[at] in self.exact or not self.stems.isdisjoint(text.stems[at]):
                yield at + 1
            for name in self.lists.intersection(text.lists[at]):
                yield at + text.lists[at][name]
            for phrase in self.phrases:
                if text.stands(at, phrase):
                    yield at + len(phrase)
        if self.optional:
            yield at


@dataclass(frozen=True)
class Gap(Word):
    def ends(self, text: Reading, at: int) -> Iterator[int]:
        for end in range(at, min(at + self.reach, len(text)) + 1):
            passed = end - 1
            if passed >= at and (
                (self.reach == FEW and text.tokens.words[passed] in BREAKERS)
                or (passed > at and text.tokens.gaps[passed] >= self.parts)
            ):
                return
            yield end


GAPS = {
    "..": Gap(reach=FEW),
    "...": Gap(reach=MANY, parts=SENTENCE),
    "~": Gap(reach=MANY, parts=SENTENCE + 1),
}


@dataclass(frozen=True)
class Pattern:
    line: str
    elements: tuple[Word, ...] = field(repr=False)

    @property
    def first(self) -> Word:
        return self.elements[0]

    def end(self, text: Reading, at: int, index: int = 0) -> int | None:
        """Where the line ends that begins at word `at`; None if it does not."""
        if index == len(self.elements):
            return at
        if 0 < index and at < len(text) and not isinstance(self.elements[index], Gap):
            if text.tokens.gaps[at] >= self.elements[index - 1].parts:
                return None
        for end in self.elements[index].ends(text, at):
            found = self.end(text, end, index + 1)
            if found is not None:
                return found
        return None


def parse(line: str, lists: Iterable[str]) -> Pattern:
    """Raises BadLine for a list that is not there, and for a line that begins with a gap."""
    elements = [_element(part, lists) for part in line.split()]
    if not elements or isinstance(elements[0], Gap) or elements[0].optional:
        raise BadLine(f"“{line}” begins with no word.")
    if isinstance(elements[-1], Gap):
        raise BadLine(f"“{line}” ends with no word.")
    return Pattern(line, tuple(elements))


def _element(part: str, names: Iterable[str]) -> Word:
    if part in GAPS:
        return GAPS[part]
    optional = part[0] == "[" and part[-1] == "]"
    stems, exact, lists, phrases = set(), set(), set(), []
    for one in (part[1:-1] if optional else part).lower().split("/"):
        if one[:1] == "<" and one[-1:] == ">":
            lists.add(one[1:-1])
        elif one[:1] == "=":
            exact.add(one[1:])
        else:
            stems.add(stem(one.replace("-", "")))
            if "-" in one:
                phrases.append(tuple(map(stem, one.split("-"))))
    if missing := lists.difference(names):
        raise BadLine(f"There is no list “{min(missing)}”.")
    if not all(stems | exact | lists):
        raise BadLine(f"“{part}” is no word.")
    return Word(frozenset(stems), frozenset(exact), frozenset(lists), tuple(phrases), optional)
