"""The checklist of a guide: what it must have to go live, each rule with its own sentences."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date

from .facts import Facts, Finding
from .strips import LENGTH, PLACE, RING, strip_findings

STOP_RULES = 3
FIRMEST = 75  # % of stretch; no region allows more
MONTHS = 24  # from the review until the next one, at most
HOME = "This is on the home page, for all guides."


@dataclass(frozen=True)
class Rule:
    """`words` is its line in the checklist; `shown` what stands beside it."""

    name: str
    words: Callable[[Facts], str]
    find: Callable[[Facts, date], Iterator[Finding]]
    shown: Callable[[Facts], str]


@dataclass(frozen=True)
class Line:
    """A line of the checklist, for one version of a guide."""

    words: str
    shown: str
    found: tuple[Finding, ...]

    @property
    def done(self) -> bool:
        return not self.found


def findings(facts: Facts, day: date) -> list[Finding]:
    """What keeps a guide from being live on that day; empty if nothing does."""
    return [one for rule in RULES for one in rule.find(facts, day)]


def checklist(facts: Facts, day: date) -> list[Line]:
    return [
        Line(rule.words(facts), rule.shown(facts), tuple(rule.find(facts, day))) for rule in RULES
    ]


def _notes(facts: Facts, day: date) -> Iterator[Finding]:
    if not facts.do_not_tape:
        yield Finding("notes", "", f"The site does not say who should not tape. {HOME}")
    if not facts.see_a_doctor:
        yield Finding("notes", "", f"The site does not say when to see a doctor. {HOME}")


def _stop(facts: Facts, day: date) -> Iterator[Finding]:
    if (lines := _stop_lines(facts)) < STOP_RULES:
        words = f"At least {STOP_RULES} lines say when to take the tape off; here are {lines}."
        yield Finding("stop", "stop_rules", words)


def _stop_lines(facts: Facts) -> int:
    return len({" ".join(line.lower().split()) for line in facts.stop_rules if line.strip()})


def _asks_caution(facts: Facts) -> str:
    """The first region that does."""
    return next((region.name for region in facts.regions if region.asks_caution), "")


def _caution(facts: Facts, day: date) -> Iterator[Finding]:
    asking = _asks_caution(facts)
    if asking and not facts.caution.strip():
        words = f"Guides for “{asking}” need a caution of their own: one sentence."
        yield Finding("caution", "caution", words)


def most_stretch(facts: Facts) -> tuple[int, str]:
    """The least of what the guide's regions allow, and whose it is."""
    limits = [(min(region.max_stretch, FIRMEST), region.name) for region in facts.regions]
    return min(limits, default=(FIRMEST, "every part of the body"))


def _strips(facts: Facts) -> Iterator[tuple[int, int, dict]]:
    """(index of the step, index of the strip, the strip)"""
    for at, step in enumerate(facts.steps):
        for place, strip in enumerate(step["strips"]):
            if strip is not None:
                yield at, place, strip


def _in_strip(rule: str, at: int, place: int, field: str, sentence: str) -> Finding:
    path = (("stream", at), ("struct", "strips"), ("list", place), ("struct", field))
    return Finding(rule, "steps", sentence, path, at + 1)


def _stretch(facts: Facts, day: date) -> Iterator[Finding]:
    if not facts.regions:
        words = "Choose the parts of the body: they say how far tape may be stretched."
        yield Finding("stretch", "regions", words)
    most, whose = most_stretch(facts)
    for at, place, strip in _strips(facts):
        if strip["stretch"] > most:
            words = f"At most {most}% for “{whose}”, not {strip['stretch']}%."
            yield _in_strip("stretch", at, place, "stretch", words)


def _of_strips(rule: str) -> Callable[[Facts, date], Iterator[Finding]]:
    def find(facts: Facts, day: date) -> Iterator[Finding]:
        for at, place, strip in _strips(facts):
            step = facts.steps[at]
            for name, field, words in strip_findings(step["figure"], step["flip"], strip):
                if name == rule:
                    yield _in_strip(rule, at, place, field, words)

    return find


def _length(facts: Facts, day: date) -> Iterator[Finding]:
    if not facts.steps:
        yield Finding(LENGTH, "steps", "A guide has at least one step.")
    for at, step in enumerate(facts.steps):
        for place, strip in enumerate(step["strips"]):
            if strip is None:
                words = "This strip is not finished: give its length and both its ends."
                yield _in_strip(LENGTH, at, place, "length_cm", words)
    yield from _of_strips(LENGTH)(facts, day)


def _pictures(facts: Facts, day: date) -> Iterator[Finding]:
    for number in facts.wordless:
        path = (("stream", number - 1), ("struct", "picture"))
        words = "Say in words what this picture shows, or that it is decoration."
        yield Finding("pictures", "steps", words, path, number)


def last_due(reviewed_on: date) -> date:
    """MONTHS after a day; of February 29 the 28th."""
    year = reviewed_on.year + MONTHS // 12
    try:
        return reviewed_on.replace(year=year)
    except ValueError:
        return reviewed_on.replace(year=year, day=28)


def _review(facts: Facts, day: date) -> Iterator[Finding]:
    on, due = facts.reviewed_on, facts.review_due
    if not facts.reviewer.strip():
        yield Finding("review", "reviewer", "Name who checked this guide, with the license.")
    if on is None:
        yield Finding("review", "reviewed_on", "Say on which day it was checked.")
    elif on > day:
        yield Finding("review", "reviewed_on", "A review cannot be in the future.")
    if due is None:
        yield Finding("review", "review_due", "Say when it is to be checked again.")
    elif due <= day:
        yield Finding("review", "review_due", "Its review is due: have it checked again first.")
    elif due > last_due(min(on or day, day)):
        words = f"A review holds for {MONTHS} months at most: choose an earlier day."
        yield Finding("review", "review_due", words)


def _signed(facts: Facts, day: date) -> Iterator[Finding]:
    if not facts.signed:
        who = facts.reviewer.strip() or "The reviewer"
        words = f"{who} has not signed this version: a reviewer opens “Sign this version”."
        yield Finding("signed", "reviewer", words)


def _stretches(facts: Facts) -> str:
    return ", ".join(f"{one}%" for one in sorted({s["stretch"] for *_, s in _strips(facts)}))


def _due(facts: Facts) -> str:
    return (
        f"due {facts.review_due:%B} {facts.review_due.day}, {facts.review_due.year}"
        if (facts.review_due)
        else ""
    )


def _nothing(facts: Facts) -> str:
    return ""


def _says(words: str) -> Callable[[Facts], str]:
    return lambda facts: words


def _caution_shown(facts: Facts) -> str:
    return facts.caution if facts.caution or _asks_caution(facts) else "its parts ask for none"


RULES = (
    Rule(
        "notes",
        _says("Says who should not tape, and when to see a doctor"),
        _notes,
        _says("from the home page"),
    ),
    Rule(
        "stop",
        _says(f"“Take it off at once if” has at least {STOP_RULES} lines"),
        _stop,
        lambda facts: str(_stop_lines(facts)),
    ),
    Rule("caution", _says("A caution of its own"), _caution, _caution_shown),
    Rule(
        "stretch",
        lambda facts: f"No strip is pulled more than {most_stretch(facts)[0]}%",
        _stretch,
        _stretches,
    ),
    Rule(RING, _says("No strip closes a ring"), _of_strips(RING), _nothing),
    Rule(
        PLACE,
        _says("No strip crosses the throat, an armpit, the back of a knee or the belly"),
        _of_strips(PLACE),
        _nothing,
    ),
    Rule(LENGTH, _says("Every strip reaches between its places"), _length, _nothing),
    Rule("pictures", _says("Every picture and diagram has words"), _pictures, _nothing),
    Rule("review", _says("A reviewer, a day, and the next review within 24 months"), _review, _due),
    Rule(
        "signed",
        _says("The reviewer has seen this version"),
        _signed,
        lambda facts: facts.reviewer,
    ),
)
