"""One line of a rule, as publishers write it, and where a text says that.

cure/heal             one of these words, in any form
pain-free             these words one after the other, or as one
=ends                 this form only
<pain>                a word or phrase of that list
[your]                may be there
..                    up to four words that belong to what follows: your chronic lower back
...                   up to eight words of the sentence
~                     as `...`, and across the end of a sentence

A line `weighs 15` is no pattern: see claims.reading.weighing.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property

from .spelling import stem
from .tokens import CLAUSE, SENTENCE, Tokens

FEW, MANY = 4, 8
# What no phrase goes across: "stop if pain ..." does not stop pain.
BREAKERS = frozenset(
    re.findall(
        r"\w+",
        """
        about after around as at because before beside but by can could did do does during except
        for from had has have he how i if in into is it near not off on out over she should since
        so than that then they though through to until was we were what when where which while who
        why will with without would you are
        """,
    )
)


class BadLine(ValueError):
    """Says in a sentence what is wrong with a line of a rule."""


@dataclass
class Reading:
    """A text whose words are known: what word i may stand for (`forms[i]`), the stems of that, and
    the lists that begin there, each with how many words."""

    tokens: Tokens
    forms: list[frozenset[str]]
    stems: list[frozenset[str]]
    lists: list[Mapping[str, int]]

    def __len__(self) -> int:
        return len(self.stems)

    @cached_property
    def marks(self) -> list[list[str]]:
        """What is true of each word: its stems, =itself, <its lists>."""
        return [
            [*stems, *map("={}".format, forms), *map("<{}>".format, lists)]
            for forms, stems, lists in zip(self.forms, self.stems, self.lists, strict=True)
        ]

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
    begins: int = 0  # the sign that must not stand before this one, if it reaches farther

    @property
    def marks(self) -> frozenset[str]:
        """One of these is true of the word it begins at."""
        exact, lists = map("={}".format, self.exact), map("<{}>".format, self.lists)
        return frozenset([*self.stems, *(one[0] for one in self.phrases), *exact, *lists])

    def ends(self, text: Reading, at: int) -> Iterator[int]:
        """Where it may end that begins at word `at`, the nearest first."""
        if at < len(text):
            if not (
                self.exact.isdisjoint(text.forms[at]) and self.stems.isdisjoint(text.stems[at])
            ):
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
    "...": Gap(reach=MANY, parts=SENTENCE, begins=SENTENCE),
    "~": Gap(reach=MANY, parts=SENTENCE + 1, begins=SENTENCE + 1),
    "?": Gap(parts=SENTENCE + 1),
}


@dataclass(frozen=True)
class Pattern:
    """`needs` has the marks of each word that must be there, so that most lines are known not to
    be in a text before they are looked for."""

    line: str
    elements: tuple[Word, ...] = field(repr=False)
    needs: tuple[frozenset[str], ...] = field(repr=False)

    def end(self, text: Reading, at: int, index: int = 0, parts: int = SENTENCE + 1) -> int | None:
        """Where the line ends that begins at word `at`; None if it does not. `parts` is the sign
        that must not stand before that word."""
        if index == len(self.elements):
            return at
        element = self.elements[index]
        for end in element.ends(text, at):
            if end > at and text.tokens.gaps[at] >= max(parts, element.begins):
                return None
            passed = end > at or isinstance(element, Gap)
            found = self.end(text, end, index + 1, element.parts if passed else parts)
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
    needs = (one.marks for one in elements if not one.optional and not isinstance(one, Gap))
    return Pattern(line, tuple(elements), tuple(needs))


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
