"""What a word means that is written to be overlooked, or in a hurry: cur3s, cuers, garanteed."""

import re
from collections.abc import Iterable
from functools import lru_cache
from threading import Lock

from rapidfuzz import process
from rapidfuzz.distance import OSA

from .english import is_english
from .stems import EnglishStemmer

SHORTEST, LONG = 5, 8  # letters of a word that may have one mistake, or two
DIGITS = str.maketrans("013457@$!|+", "oieastasilt")
ENDINGS = ("", "s", "d", "ed", "ing", "er")
_stemmer = EnglishStemmer()
_one_at_a_time = Lock()  # it holds the word that it works on: two threads would mix theirs


@lru_cache(maxsize=50_000)
def stem(word: str) -> str:
    with _one_at_a_time:
        return _stemmer.stemWord(word.removesuffix("'s").removesuffix("'"))


class Spelling:
    """Knows the words of the rules."""

    def __init__(self, words: Iterable[str]):
        words = {word for word in words if word.isalpha()}
        stems = {stem(word) for word in words}
        inflected = {f"{base}{end}" for word in words for base in _bases(word) for end in ENDINGS}
        self._forms = {form for form in inflected if stem(form) in stems and len(form) > 3}
        self._by_first: dict[str, list[str]] = {}
        for form in sorted(self._forms):  # of two that are as near the same one each time
            self._by_first.setdefault(form[0], []).append(form)

    def knows(self, word: str) -> bool:
        return word in self._forms

    def meant(self, word: str) -> set[str]:
        """The words of the rules that it may stand for; none if it is one, or another word."""
        if word in self._forms or len(word) < 4:
            return set()
        if not word.isalpha():
            return self._undisguised(word)
        near = self._near(word)
        return {near} if near else set()

    def parts(self, word: str) -> tuple[str, str] | None:
        """Two words written as one: clinicallyproven."""
        if len(word) < LONG or word in self._forms or not word.isalpha():
            return None
        for at in range(3, len(word) - 2):
            if word[:at] in self._forms and word[at:] in self._forms and not is_english(word):
                return word[:at], word[at:]
        return None

    def _undisguised(self, word: str) -> set[str]:
        if "*" in word:
            hidden = re.compile(re.escape(word).replace(r"\*", "[a-z]"))
            return {form for form in self._forms if hidden.fullmatch(form)}
        readings = {word.translate(DIGITS), word.replace("1", "l").translate(DIGITS)}
        return readings & self._forms

    def _near(self, word: str) -> str:
        doubled = re.sub(r"(.)\1+", r"\1", word)  # cuuures
        if doubled != word and doubled in self._forms and not is_english(word):
            return doubled
        limit = 0 if len(word) < SHORTEST else 1 if len(word) < LONG else 2
        like = self._by_first.get(word[0], ())
        found = limit and process.extractOne(word, like, scorer=OSA.distance, score_cutoff=limit)
        if not found or is_english(word):
            return ""
        near, changes, _ = found
        return near if changes < 2 or len(near) >= LONG else ""


def _bases(word: str) -> set[str]:
    bases = {word, word.removesuffix("e"), word.removesuffix("y") + "i"}
    return bases | {f"{word}{word[-1]}"} if re.search(r"[^aeiou][aeiou][bgmnprt]$", word) else bases
