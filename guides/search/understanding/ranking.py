"""Puts documents in the order in which they answer a plan."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from .plan import Plan, Slot, is_asked
from .spelling import Vocabulary
from .terms import Phrase

FIELDS = {"title": 9.0, "names": 4.5, "lead": 2.2, "body": 1.0}
APART = 0.45  # of a phrase's weight, where a text has its words but not side by side
WHOLE_TITLE = 1.6
KINDS = {"region": 1.12, "category": 1.1, "article": 0.95, "place": 0.7}
# A condition's region and its guides: points for a document whose main region it is, or another.
REGION, MAIN_GUIDE, OTHER_GUIDE, ARTICLE = 22.0, 14.0, 7.0, 5.0
WEAK_SHARE = 0.35  # how much a word that need not be there counts
POPULAR, MOST_POPULAR = 0.005, 20  # little: it decides among equal answers
FIRST = 1000.0  # what editors put first


@dataclass(frozen=True)
class Text:
    """A document as stems; `regions` are slugs, the main one first."""

    key: str
    kind: str
    title: str
    names: str = ""
    lead: str = ""
    body: str = ""
    regions: tuple[str, ...] = ()
    popularity: int = 0


@dataclass(frozen=True)
class Hit:
    """`why` says what was found where, for people who look after the search."""

    key: str
    kind: str
    score: float
    why: tuple[str, ...] = ()
    in_title: bool = False
    in_passing: bool = False  # in the body alone


def ranked(plan: Plan, texts: Iterable[Text], vocabulary: Vocabulary) -> list[Hit]:
    """The best first; what holds nothing of the question is left out."""
    hits = [hit for text in texts if (hit := _hit(plan, text, vocabulary)).score > 0]
    hits.sort(key=lambda hit: (-hit.score, len(hit.key), hit.key))  # of equal ones the older
    if len(plan.slots) == 1 and hits and hits[0].in_title:
        return [hit for hit in hits if not hit.in_passing]  # "returns" is no wrist that returns
    return hits


def _hit(plan: Plan, text: Text, vocabulary: Vocabulary) -> Hit:
    padded = {name: f" {getattr(text, name)} " for name in FIELDS}
    points, met, asked, why, where = 0.0, 0.0, 0.0, [], set()
    for slot in plan.slots:
        share = WEAK_SHARE if slot.weak else 1.0
        best, phrase, names = _best(slot, padded, vocabulary)
        asked += share
        if best:
            points += share * best
            met += share
            where |= set(names)
            why.append(f"{' '.join(phrase)} in {', '.join(names)}")
    asked += len(plan.unknown)
    in_passing = where == {"body"}
    if plan.unknown and in_passing:  # half of the question in passing is no answer
        points = 0.0
    if asked and points:
        points *= (met / asked) ** 1.5 * (1 + 0.8 * _share_of_title(plan, text))
        points *= WHOLE_TITLE if tuple(text.title.split()) == plan.phrase else 1.0
    if of_regions := _of_regions(plan, text, why):
        points, in_passing = points + of_regions, False
    if text.key in plan.promoted:
        in_passing = False
        points += FIRST - plan.promoted.index(text.key)
        why.append("put first by an editor")
    points *= KINDS.get(text.kind, 1.0) * (1 + POPULAR * min(text.popularity, MOST_POPULAR))
    return Hit(text.key, text.kind, points, tuple(why), "title" in where, in_passing)


def _best(slot: Slot, padded: dict, vocabulary: Vocabulary) -> tuple[float, Phrase, list[str]]:
    best: tuple[float, Phrase, list[str]] = (0.0, (), [])
    for phrase, says in slot.alternatives:
        rarity = sum(map(vocabulary.rarity, phrase))
        points, names = 0.0, []
        for name, weight in FIELDS.items():
            if held := _held(phrase, padded[name], apart=is_asked(says)):
                points += weight * held
                names.append(name)
        best = max(best, (says * rarity * points, phrase, names), key=lambda one: one[0])
    return best


def _held(phrase: Sequence[str], padded: str, *, apart: bool) -> float:
    if f" {' '.join(phrase)} " in padded:
        return 1.0
    if apart and len(phrase) > 1 and all(f" {s} " in padded for s in phrase):
        return APART
    return 0.0


def _share_of_title(plan: Plan, text: Text) -> float:
    title = set(text.title.split())
    return len(title & plan.stems) / len(title) if title else 0.0


def _of_regions(plan: Plan, text: Text, why: list[str]) -> float:
    if not plan.regions or not text.regions:
        return 0.0
    about = [slug for slug in text.regions if slug in plan.regions]
    if not about or text.kind not in ("region", "guide", "article"):
        return 0.0
    why.append(f"is about {about[0]}")
    nearer = 1 - 0.05 * plan.regions.index(about[0])  # the term names the usual region first
    if text.kind == "region":
        return REGION * nearer
    if text.kind == "article":
        return ARTICLE * nearer
    return (MAIN_GUIDE if about[0] == text.regions[0] else OTHER_GUIDE) * nearer
