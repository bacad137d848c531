"""What editors know that no page says: other names, conditions, and where a question leads."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from .words import stem, words

Phrase = tuple[str, ...]  # stems


class TermKind(StrEnum):
    SAME = "same"  # all of its phrases mean the same
    BODY = "body"  # another word for a part of the body: leads to regions
    CONDITION = "condition"  # something that people have, and tape does not treat: leads to regions
    PROMOTED = "promoted"  # the whole question has one best answer


@dataclass(frozen=True)
class Term:
    """A row of the editors' list. `regions` are slugs, `target` the key of a document."""

    kind: TermKind
    texts: tuple[str, ...]
    regions: tuple[str, ...] = ()
    target: str = ""

    @property
    def phrases(self) -> list[Phrase]:
        return [tuple(map(stem, words(text))) for text in self.texts]


class Terms:
    """The whole list, by phrase."""

    def __init__(self, rows: Iterable[Term] = ()):
        self.rows = list(rows)
        self.by_phrase: dict[Phrase, list[Term]] = {}
        for row in self.rows:
            for phrase in row.phrases:
                self.by_phrase.setdefault(phrase, []).append(row)
        self.lengths = sorted({len(phrase) for phrase in self.by_phrase if phrase}, reverse=True)

    def words(self) -> set[str]:
        return {word for row in self.rows for text in row.texts for word in words(text)}

    def promoted(self, phrase: Sequence[str]) -> Iterator[str]:
        for term in self.by_phrase.get(tuple(phrase), ()):
            if term.kind is TermKind.PROMOTED:
                yield term.target

    def meaning(self, phrase: Sequence[str]) -> list[Term]:
        """Rows of other names and of conditions that hold the phrase."""
        found = self.by_phrase.get(tuple(phrase), ())
        return [term for term in found if term.kind is not TermKind.PROMOTED]
