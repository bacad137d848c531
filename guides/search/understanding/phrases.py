"""A question's words as the phrases that they make, mistyped ones corrected by their neighbors."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import product

from claims.reading.english import is_english

from .spelling import Near, Vocabulary
from .terms import Term, Terms
from .words import SMALL, WEAK, stem

SHORTEST_PART = 3  # letters of each word that was written in one with another
MOST_READINGS = 64  # of a phrase whose words may all be others


@dataclass(frozen=True)
class Reading:
    """One word, or several that editors know as one. `changed` are (typed, understood); `others`
    are words that it begins, where it is none itself."""

    words: tuple[str, ...]
    terms: tuple[Term, ...] = ()
    changed: tuple[tuple[str, str], ...] = ()
    others: tuple[str, ...] = ()
    unknown: bool = False


def readings(
    asked: Sequence[str], vocabulary: Vocabulary, terms: Terms, *, exact: bool = False
) -> list[Reading]:
    asked = list(asked) if exact else _spaced(list(asked), vocabulary)
    near = [[] if exact else _near(word, vocabulary) for word in asked]
    beside = [[] if exact else _near(word, vocabulary, beside_others=True) for word in asked]
    found, place = [], 0
    while place < len(asked):
        reading = _longest_phrase(asked, near, beside, place, terms)
        if reading is None:
            reading = _single(asked[place], near[place], vocabulary, exact=exact)
        found.append(reading)
        place += len(reading.words)
    return found


def _near(word: str, vocabulary: Vocabulary, *, beside_others: bool = False) -> list[Near]:
    """A word that only editors know may be part of a phrase of theirs, or mistyped for another."""
    known = vocabulary.is_held(word) if beside_others else vocabulary.knows(word)
    if word in SMALL or known:
        return []
    return vocabulary.near(word, beside_others=beside_others)


def _spaced(asked: list[str], vocabulary: Vocabulary) -> list[str]:
    """ "pre cut" as "precut", and "neckpain" as "neck pain"."""
    joined: list[str] = []
    for word in asked:
        both = joined[-1] + word if joined else ""
        apart = both and not (vocabulary.knows(joined[-1]) and vocabulary.knows(word))
        if apart and vocabulary.knows(both) and both not in SMALL:
            joined[-1] = both
        else:
            joined.extend(_parts(word, vocabulary))
    return joined


def _parts(word: str, vocabulary: Vocabulary) -> list[str]:
    if vocabulary.knows(word) or is_english(word):
        return [word]
    for cut in range(SHORTEST_PART, len(word) - SHORTEST_PART + 1):
        parts = [word[:cut], word[cut:]]
        if all(vocabulary.knows(part) for part in parts):
            return parts
    return [word]


def _longest_phrase(asked, near, beside, place: int, terms: Terms) -> Reading | None:
    """Of equally long ones that with the fewest changes."""
    for length in terms.lengths:
        if place + length > len(asked):
            continue
        found = [
            reading
            for chosen in _choices(asked, beside if length > 1 else near, place, length)
            if (reading := _as_term(asked[place : place + length], chosen, terms))
        ]
        if found:
            return found[0]
    return None


def _choices(asked, near, place: int, length: int) -> Iterator[tuple[Near, ...]]:
    """Words that the typed ones may be, the nearest first."""
    most = None if length > 1 else 1  # a word alone has no neighbor that speaks for a farther one
    options = [[Near(asked[i], 0), *near[i][:most]] for i in range(place, place + length)]
    choices = sorted(product(*options), key=lambda chosen: sum(one.changes for one in chosen))
    yield from choices[:MOST_READINGS]


def _as_term(typed: Sequence[str], chosen: Sequence[Near], terms: Terms) -> Reading | None:
    found = terms.meaning([stem(one.word) for one in chosen])
    if not found:
        return None
    understood = tuple(one.word for one in chosen)
    changed = tuple(pair for pair in zip(typed, understood, strict=True) if pair[0] != pair[1])
    return Reading(understood, tuple(found), changed)


def _single(word: str, near: Sequence[Near], vocabulary: Vocabulary, *, exact: bool) -> Reading:
    if word in SMALL or word in WEAK or vocabulary.is_held(word):
        return Reading((word,))
    if not exact and not is_english(word) and (begun := vocabulary.begun(word)):
        return Reading((word,), others=tuple(begun))
    if near:
        return Reading((near[0].word,), changed=((word, near[0].word),))
    return Reading((word,), unknown=True)
