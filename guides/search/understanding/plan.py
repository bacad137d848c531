"""What a question asks for: `plan` reads it with the vocabulary and the editors' terms."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from .phrases import Reading, readings
from .spelling import Vocabulary
from .terms import Phrase, TermKind, Terms
from .words import LONGEST_QUESTION, MOST_WORDS, SMALL, WEAK, code, stem, words

TYPED, CORRECTED, BEGUN, SAME = 1.0, 0.85, 0.8, 0.7


def is_asked(says: float) -> bool:
    """Whether a phrase stands in the question itself, and is not only what editors add."""
    return says >= CORRECTED


@dataclass(frozen=True)
class Slot:
    """One thing that is asked for. `alternatives` are (phrase, how well it says it, 0 to 1); a
    document must hold one of them, but for a weak slot."""

    alternatives: tuple[tuple[Phrase, float], ...]
    weak: bool = False


@dataclass(frozen=True)
class Plan:
    """`regions` are slugs of those that a condition is felt in, `promoted` keys of documents that
    editors put first. `asked` is the question as it was understood; `changed` says from what to
    what, `unknown` which words nothing here has. `phrase` is the whole question, in stems."""

    question: str
    slots: tuple[Slot, ...] = ()
    conditions: tuple[str, ...] = ()
    regions: tuple[str, ...] = ()
    promoted: tuple[str, ...] = ()
    changed: tuple[tuple[str, str], ...] = ()
    unknown: tuple[str, ...] = ()
    phrase: Phrase = ()
    code: str = ""

    @property
    def asked(self) -> str:
        renamed = dict(self.changed)
        return " ".join(renamed.get(word, word) for word in words(self.question))

    @property
    def required(self) -> tuple[Slot, ...]:
        strong = tuple(slot for slot in self.slots if not slot.weak)
        return strong or self.slots

    @property
    def stems(self) -> frozenset[str]:
        """What results mark: words that were asked for, and others that mean the same alone."""
        return frozenset(
            one
            for slot in self.slots
            for phrase, says in slot.alternatives
            if len(phrase) == 1 or is_asked(says)
            for one in phrase
        )


@dataclass
class _Draft:
    slots: list[Slot] = field(default_factory=list)
    conditions: list[str] = field(default_factory=list)
    regions: list[str] = field(default_factory=list)
    targets: list[str] = field(default_factory=list)
    unknown: list[str] = field(default_factory=list)


def plan(question: str, vocabulary: Vocabulary, terms: Terms, *, exact: bool = False) -> Plan:
    """`exact` corrects nothing: whoever asks so has seen what the correction finds."""
    question = question.strip()[:LONGEST_QUESTION]
    asked = words(question)[:MOST_WORDS]
    read = readings(asked, vocabulary, terms, exact=exact)
    draft = _Draft()
    for reading in _telling(read):
        _add(reading, draft, vocabulary)
    if draft.unknown and not draft.regions and all(slot.weak for slot in draft.slots):
        draft.slots = []  # "zinc oxide tape" asks for no tape of ours
    understood = [stem(word) for reading in read for word in reading.words]
    telling = tuple(s for reading in _telling(read) for s in map(stem, reading.words))
    promoted = [*terms.promoted(understood), *terms.promoted(telling), *draft.targets]
    return Plan(
        question=question,
        slots=tuple(draft.slots),
        conditions=tuple(draft.conditions),
        regions=tuple(dict.fromkeys(draft.regions)),
        promoted=tuple(dict.fromkeys(promoted)),
        changed=tuple(change for reading in read for change in reading.changed),
        unknown=() if promoted and not draft.targets else tuple(draft.unknown),
        phrase=telling,
        code=code(question),
    )


def _telling(read: Sequence[Reading]) -> list[Reading]:
    """Without small words that are no part of a phrase."""
    return [one for one in read if one.terms or not set(one.words) <= SMALL]


def _add(reading: Reading, draft: _Draft, vocabulary: Vocabulary) -> None:
    if reading.unknown:
        draft.unknown.extend(reading.words)
        return
    phrase = tuple(map(stem, reading.words))
    typed = CORRECTED if reading.changed else TYPED
    alternatives = {phrase: typed}
    for term in reading.terms:
        if term.kind is TermKind.CONDITION:
            draft.conditions.append(" ".join(reading.words))
        draft.regions.extend(term.regions)
        if term.target:
            draft.targets.append(term.target)
        if term.kind is TermKind.SAME:
            for other in term.phrases:
                alternatives.setdefault(other, SAME * typed)
    for word in reading.others:
        alternatives.setdefault((stem(word),), BEGUN)
    elsewhere = any(term.kind is not TermKind.SAME for term in reading.terms)
    weak = elsewhere or set(reading.words) <= WEAK
    draft.slots.append(Slot(tuple(alternatives.items()), weak))
