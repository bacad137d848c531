"""What may not be said: rules and lists of words, as they are kept, and ready to be read with."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property

from .patterns import Pattern, Reading, parse
from .spelling import Spelling, stem
from .tokens import Tokens
from .weighing import Weights

WEIGHS = re.compile(r"weighs (\d+)")  # a line of a rule: the sentence weighs at least that much
Known = tuple[frozenset[str], frozenset[str], Mapping[str, int]]
NONE: Mapping[str, int] = {}


class Level(StrEnum):
    STOP = "stop"  # is never published
    LOOK = "look"  # somebody looks at it


@dataclass(frozen=True)
class Rule:
    """`find` and `but_not` are lines of claims.reading.patterns. What a line of `but_not` says
    around the words found makes them harmless."""

    key: str
    name: str
    level: Level
    find: tuple[str, ...]
    but_not: tuple[str, ...] = ()
    reason: str = ""
    rewrite: str = ""


@dataclass(frozen=True)
class Ready:
    """A rule whose lines are parsed."""

    rule: Rule
    but_not: tuple[Pattern, ...] = field(repr=False)


class Rulebook:
    """Raises patterns.BadLine for a line that cannot be read.

    `lists` is {name: its words and phrases}; `*itis` stands for every word that ends so, `=back`
    for this form only.
    """

    def __init__(
        self,
        rules: Iterable[Rule],
        lists: Mapping[str, Iterable[str]],
        weights: Weights = NONE,
    ):
        self.weights = weights
        self.weighed: list[tuple[Ready, int]] = []
        self._single: dict[str, dict[str, int]] = {}
        self._exact: dict[str, dict[str, int]] = {}
        self._phrases: dict[str, list[tuple[tuple[str, ...], str]]] = {}
        self._endings: list[tuple[str, str]] = []
        self._written: set[str] = set()
        self._known: dict[str, Known] = {}
        for name, entries in lists.items():
            for entry in entries:
                self._list(name, entry)
        self.begins: dict[str, list[tuple[Ready, Pattern]]] = {}
        for rule in rules:
            ready = Ready(rule, tuple(parse(line, lists) for line in rule.but_not))
            for line in rule.find:
                if heavy := WEIGHS.fullmatch(line):
                    self.weighed.append((ready, int(heavy[1])))
                else:
                    self._begin(ready, parse(line, lists))

    def _list(self, name: str, entry: str) -> None:
        words = entry.lower().replace("-", " ").split()
        self._written.update(words)
        if entry.startswith("*"):
            self._endings.append((entry[1:], name))
        elif entry.startswith("="):
            self._exact.setdefault(entry[1:].lower(), {})[name] = 1
        elif len(words) == 1:
            self._single.setdefault(stem(words[0]), {})[name] = 1
        elif words:
            stems = tuple(map(stem, words))
            self._phrases.setdefault(stems[0], []).append((stems, name))

    def _begin(self, ready: Ready, pattern: Pattern) -> None:
        for mark in pattern.needs[0]:
            self.begins.setdefault(mark, []).append((ready, pattern))
        for part in pattern.line.lower().split():
            for one in part.strip("[]").split("/"):
                self._written.update([one, *one.split("-")])

    @cached_property
    def spelling(self) -> Spelling:
        return Spelling(self._written)

    def reading(self, tokens: Tokens) -> Reading:
        tokens.part(self._parts)
        words = [self._word(word) for word in tokens.words]
        forms, stems, lists = map(list, zip(*words, strict=True)) if words else ([], [], [])
        reading = Reading(tokens, forms, stems, lists)
        for at in tokens.joined:
            self._join(reading, at)
        for at, stems in enumerate(reading.stems):
            for one in stems:
                for phrase, name in self._phrases.get(one, ()):
                    if reading.stands(at, phrase):
                        there = reading.lists[at].get(name, 0)
                        longest = max(there, len(phrase))
                        reading.lists[at] = {**reading.lists[at], name: longest}
        return reading

    def _parts(self, word: str) -> tuple[str, str] | None:
        if word in self._known:
            return None
        parts = self.spelling.parts(word)
        if parts is None:
            self._word(word)  # known from now on
        return parts

    def _word(self, word: str) -> Known:
        """What it may stand for, the stems of that, and the lists it is in."""
        if word not in self._known:
            if len(self._known) > 50_000:
                self._known.clear()
            forms = frozenset({word, *self.spelling.meant(word)})
            stems = frozenset(map(stem, forms))
            lists = {name: 1 for one in stems for name in self._single.get(one, NONE)}
            lists |= {name: 1 for one in forms for name in self._exact.get(one, NONE)}
            lists |= {name: 1 for ending, name in self._endings if word.endswith(ending)}
            self._known[word] = forms, stems, lists or NONE
        return self._known[word]

    def _join(self, reading: Reading, at: int) -> None:
        """pre-vents is prevents."""
        whole = reading.tokens.words[at - 1] + reading.tokens.words[at]
        if self.spelling.knows(whole):
            forms, stems, lists = self._word(whole)
            reading.forms[at - 1] |= forms
            reading.stems[at - 1] |= stems
            reading.lists[at - 1] = {**reading.lists[at - 1], **lists}
