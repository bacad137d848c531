"""How much the words of a sentence sound, all together, like a promise of health.

A rule finds words that are a claim wherever they stand. "Stairs are easy again" has none; still
"stairs" and "again" are said by people who were cured. Each thing that is true of a sentence
(`features`) has a weight, learned from sentences that people judged; the sum is the sentence's.
"""

from collections.abc import Iterator, Mapping
from itertools import combinations

from .denial import VERBS_NOT
from .patterns import Reading
from .spelling import stem
from .tokens import CLAUSE, SENTENCE

Weights = Mapping[str, int]  # {feature: hundredths, more than 0 for a promise}
ALWAYS = "(always)"  # the weight of a sentence before its words are known
LENGTHS = ((3, "(up to 3 words)"), (6, "(4 to 6 words)"), (10, "(7 to 10 words)"))
SHORT, TOGETHER = 5, 24  # words of a sentence that is read with the next one; of both
FEWEST = 3  # words that can be weighed; two, as in a title, are too little to go by
NAMED = 3  # words that a finding names


def features(text: Reading, first: int, last: int, denied: str = "") -> dict[str, int]:
    """{what is true of the words from `first` to before `last`: the word where it stands}.

    `knee`, `knee again` (a stem; two beside each other), `<pain>` (a list), `<pain> <quick>` (both
    in the sentence), `^rub` (the first word), and `(not)`, `(?)`, `(number)`, its length, and what
    the rules say that found something harmless in it: `denied`.
    """
    found = {ALWAYS: first}
    if denied:
        found[f"({denied})"] = first
    stems = [stem(word) for word in text.tokens.words[first:last]]
    for at, one in enumerate(stems, first):
        if not one[:1].isdigit():
            found.setdefault(one, at)
        if at > first and text.tokens.gaps[at] < CLAUSE:
            found.setdefault(f"{stems[at - first - 1]} {one}", at)
    kinds = _kinds(text, first, last)
    found |= kinds
    found |= {f"{one} {two}": kinds[two] for one, two in combinations(sorted(kinds), 2)}
    found |= {f"^{mark}": first for mark in (stems[0], *map("<{}>".format, text.lists[first]))}
    found[next((name for most, name in LENGTHS if last - first <= most), "(more words)")] = first
    return found


def _kinds(text: Reading, first: int, last: int) -> dict[str, int]:
    """{list, or "(number)", "(not)", "(?)": the word where it stands}"""
    found: dict[str, int] = {}
    for at in range(first, last):
        if stem(text.tokens.words[at])[:1].isdigit():
            found["(number)"] = at
        if text.tokens.words[at] in VERBS_NOT:
            found["(not)"] = at
        for name in text.lists[at]:
            found.setdefault(f"<{name}>", at)
    if any(first < at <= last for at in text.tokens.asked):
        found["(?)"] = last - 1
    return found


def weigh(found: Mapping[str, int], weights: Weights) -> int:
    """Of the sentence that has these features, in hundredths."""
    return sum(weights.get(one, 0) for one in found)


def heaviest(found: Mapping[str, int], weights: Weights) -> list[int]:
    """The words that make it a promise, at most NAMED, in the order of the sentence."""
    by_word: dict[int, int] = {}
    for one, at in found.items():
        if not one.startswith("("):
            by_word[at] = by_word.get(at, 0) + weights.get(one, 0)
    promising = [at for at in by_word if by_word[at] > 0] or list(by_word)
    return sorted(sorted(promising, key=lambda at: -by_word[at])[:NAMED])


def passages(text: Reading) -> Iterator[tuple[int, int]]:
    """(first word, the word after the last) of each sentence; a question and a short one are read
    with what follows: "Stiff? Not any more.", "Injured? See a doctor." What follows a short one
    that is no question is read alone, too."""
    gaps, asked = text.tokens.gaps, text.tokens.asked
    ends = [at for at in range(1, len(text)) if gaps[at] >= SENTENCE] + [len(text)]
    first = begin = 0
    for end, following in zip(ends, [*ends[1:], 0], strict=True):
        opens = end in asked or end - first <= SHORT
        if end > first and not (opens and first < following <= first + TOGETHER):
            yield first, end
            if begin > first and begin not in asked:
                yield begin, end
            first = end
        begin = end
