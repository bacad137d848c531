"""Which known words a mistyped one may be."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from math import log

from rapidfuzz import process
from rapidfuzz.distance import OSA, Prefix

from claims.reading.english import is_english

from .words import SMALL, stem

MOST = 6  # known words for one mistyped
SHORTEST_BEGINNING = 4  # letters that say which word is meant
LONG = 6  # letters of a word that may have two mistakes


@dataclass(frozen=True)
class Near:
    """A known word, and how many letters it is away: added, left out, wrong, or two swapped."""

    word: str
    changes: int


class Vocabulary:
    """All words of the documents and of the editors' terms.

    `documents` is how many documents hold a stem; `size` how many there are.
    """

    def __init__(self, known: Iterable[str], documents: Mapping[str, int], size: int):
        self.words = sorted(set(known))
        self.by_length: dict[int, list[str]] = {}
        for word in self.words:
            self.by_length.setdefault(len(word), []).append(word)
        self.stems = {stem(word) for word in self.words}
        self.documents = documents
        self.size = size

    def knows(self, word: str) -> bool:
        return stem(word) in self.stems

    def is_held(self, word: str) -> bool:
        """By a document, and not only by an editor's term."""
        return self.documents.get(stem(word), 0) > 0

    def rarity(self, asked: str) -> float:
        """Of a stem: what few documents hold says more. Above 0."""
        return log(1 + max(self.size, 1) / max(self.documents.get(asked, 1), 1))

    def begun(self, word: str) -> list[str]:
        """Known words that begin with it; none for less than four letters."""
        if len(word) < SHORTEST_BEGINNING:
            return []
        begun = [known for known in self.words if known.startswith(word)]
        return sorted(begun, key=lambda known: (-self._documents(known), known))[:MOST]

    def near(self, word: str, *, beside_others: bool = False) -> list[Near]:
        """The nearest first. None for a word with digits, or one that is English: to correct a
        real word finds something that nobody asked for. `beside_others` is for a word whose
        neighbors say what is meant, such as carpel in "carpel tunnel"."""
        limit = _most_changes(word)
        if not limit or not word.isalpha() or (is_english(word) and not beside_others):
            return []
        lengths = range(len(word) - limit, len(word) + limit + 1)
        like = [known for length in lengths for known in self.by_length.get(length, ())]
        found = process.extract(word, like, scorer=OSA.distance, score_cutoff=limit, limit=5 * MOST)
        near = [Near(known, int(changes)) for known, changes, _ in found if known.isalpha()]
        near = [one for one in near if _may_be_meant(word, one)]
        return sorted(near, key=lambda one: self._preference(word, one))[:MOST]

    def _preference(self, word: str, near: Near) -> tuple:
        same_letters = sorted(word) == sorted(near.word)
        shared = Prefix.similarity(word, near.word)
        longer = len(near.word) > len(word)  # a letter is left out more often than added
        rest = (-shared, -self._documents(near.word), near.word)
        return near.changes, not same_letters, not longer, *rest

    def _documents(self, word: str) -> int:
        return self.documents.get(stem(word), 0)


def _most_changes(word: str) -> int:
    if len(word) < 3:
        return 0
    return 1 if len(word) < LONG else 2


def _may_be_meant(word: str, near: Near) -> bool:
    """Short words are near to many others: their first letter must be right, and of two changes
    in six letters one at most may be a letter too many or too few."""
    if len(near.word) < 3 or near.word in SMALL:
        return False
    if len(word) < 5 and near.word[0] != word[0] and not near.word.endswith(word):
        return False
    if near.changes == 2 and len(word) <= LONG:
        return abs(len(word) - len(near.word)) <= 1 and near.word[0] == word[0]
    return True
