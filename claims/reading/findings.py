"""The claims in a text."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from .denial import asked, denied, sentence_around
from .patterns import Pattern, Reading
from .rules import Level, Ready, Rule, Rulebook
from .tokens import SENTENCE, tokens
from .weighing import FEWEST, features, heaviest, passages, weigh

Span = tuple[int, int, Level, Rule]  # the words from, to; how grave, by which rule
CONTEXT = 12  # words before a finding where a harmless meaning may begin


@dataclass(frozen=True)
class Finding:
    """`start` and `end` are places in the text as it was given, `words` what stands there, and
    `sentence` the whole of it."""

    start: int
    end: int
    words: str
    sentence: str
    rule: Rule
    level: Level

    @property
    def reason(self) -> str:
        return self.rule.reason

    @property
    def rewrite(self) -> str:
        return self.rule.rewrite


def find(text: str, book: Rulebook) -> list[Finding]:
    """In the order of the text; of two that share words the graver, then the longer one."""
    reading = book.reading(tokens(text))
    denials: dict[int, str] = {}
    spans = sorted(_spans(reading, book, denials), key=_gravest_first)
    taken: set[int] = set()
    found = []
    for start, end, level, rule in spans:
        if taken.isdisjoint(range(start, end)):
            taken.update(range(start, end))
            found.append(_finding(text, reading, start, end, level, rule))
    for start, end, level, rule in _weighed(reading, book, taken, denials):
        found.append(_finding(text, reading, start, end, level, rule))
    return sorted(found, key=lambda one: one.start)


def _gravest_first(span: Span) -> tuple:
    start, end, level, _ = span
    return level != Level.STOP, start - end, start


def level_of(text: str, book: Rulebook) -> str:
    """`stop`, `look` or `ok`: of the gravest claim."""
    levels = {one.level for one in find(text, book)}
    return next((str(level) for level in Level if level in levels), "ok")


def _weighed(
    reading: Reading, book: Rulebook, taken: set[int], denials: Mapping[int, str]
) -> Iterator[Span]:
    """Sentences in which no rule found a claim, and whose words say one all together."""
    for ready, least in book.weighed:
        for first, last in passages(reading):
            if last - first < FEWEST or not taken.isdisjoint(range(first, last)):
                continue
            if any(denials.get(at) == "denied" for at in range(first, last)):
                continue  # the rules know what is denied
            there = passage_features(reading, first, last, denials)
            if weigh(there, book.weights) < least:
                continue
            heavy = heaviest(there, book.weights)
            start, end = heavy[0], heavy[-1] + 1
            if not _harmless(reading, start, end, ready):
                taken.update(range(first, last))
                words = ", ".join(reading.tokens.words[at] for at in heavy)
                reason = f"{ready.rule.reason} Its words: {words}."
                yield start, end, ready.rule.level, replace(ready.rule, reason=reason)


def passage_features(
    reading: Reading, first: int, last: int, denials: Mapping[int, str]
) -> dict[str, int]:
    """`denials` has the words where a rule's line begins that is denied, or harmless."""
    said = [denials[at] for at in range(first, last) if at in denials]
    return features(reading, first, last, min(said, default=""))


def judged_features(text: str, book: Rulebook) -> dict[str, int]:
    """Of a text as a whole, to learn from."""
    reading = book.reading(tokens(text))
    denials: dict[int, str] = {}
    list(_spans(reading, book, denials))
    return passage_features(reading, 0, len(reading), denials) if len(reading) else {}


def _spans(reading: Reading, book: Rulebook, denials: dict[int, str]) -> Iterator[Span]:
    for first, last, there in _sentences(reading):
        possible: dict[str, bool] = {}
        for at in range(first, last):
            for mark in reading.marks[at]:
                for ready, pattern in book.begins.get(mark, ()):
                    if pattern.line not in possible:
                        possible[pattern.line] = not any(map(there.isdisjoint, pattern.needs))
                    if possible[pattern.line]:
                        yield from _span(reading, at, ready, pattern, denials)


def _sentences(reading: Reading) -> Iterator[tuple[int, int, set[str]]]:
    """(its first word, the word after it, what is true of its words and of the next two's)"""
    gaps = reading.tokens.gaps
    starts = [at for at in range(len(reading)) if gaps[at] >= SENTENCE]
    ends = [*starts[1:], len(reading)]
    marks = [
        {mark for one in reading.marks[first:last] for mark in one}
        for first, last in zip(starts, ends, strict=False)
    ]
    for place, (first, last) in enumerate(zip(starts, ends, strict=False)):
        yield first, last, set().union(*marks[place : place + 3])


def _span(
    reading: Reading, at: int, ready: Ready, pattern: Pattern, denials: dict[int, str]
) -> Iterator[Span]:
    end = pattern.end(reading, at)
    if end is None:
        return
    if denied(reading, at, end):
        denials[at] = "denied"
    elif _harmless(reading, at, end, ready):
        denials.setdefault(at, "harmless")
    else:
        level = Level.LOOK if asked(reading, at, end) else ready.rule.level
        yield at, end, level, ready.rule


def _harmless(reading: Reading, start: int, end: int, ready: Ready) -> bool:
    return any(_touches(reading, start, end, pattern) for pattern in ready.but_not)


def _touches(reading: Reading, start: int, end: int, pattern: Pattern) -> bool:
    for at in range(max(0, start - CONTEXT), end):
        stop = pattern.end(reading, at)
        if stop is not None and stop > start:
            return True
    return False


def _finding(text: str, reading: Reading, start: int, end: int, level, rule) -> Finding:
    found = reading.tokens
    first, last = sentence_around(reading, start, end)
    begin, finish = found.place(start, end)
    sentence = text[slice(*found.place(first, last))]
    return Finding(begin, finish, text[begin:finish], sentence, rule, level)
