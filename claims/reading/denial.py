"""Whether a claim is made, or denied, forbidden, or asked about: "tape does not cure"."""

import re

from .mentions import MORE, mentioned, no_such
from .patterns import Reading
from .tokens import CLAUSE, COMMA, NOTHING, SENTENCE


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


LONGEST = 60  # words before and after a claim that are looked at
FARTHEST = 14  # words between a "not" and what it denies
VERBS_NOT = _set(
    """not cannot never neither nor hardly nobody nothing none without don't doesn't didn't won't
    wouldn't can't couldn't shouldn't isn't aren't wasn't weren't hasn't haven't mustn't needn't
    dont doesnt didnt wont wouldnt cant couldnt shouldnt isnt arent no little few far rather
    instead unable"""
)
WARNINGS = _set("stop avoid avoids beware wary distrust ignore refuse refuses skeptical suspicious")
AUXILIARY = re.compile(r"(?:do|did|ca|could|wo|would|should|must|need)(?:es)?n'?t|cannot|not")
# "Not only", "never fails", "don't wait": these deny nothing.
STRONGER = _set(
    """only just merely simply fail fails failed believe wait hesitate worry miss settle suffer let
    longer forget matter wonder doubt surprise accept live put delay need look feel stop stops quit
    hurt limit ignore sleep pay waste again short"""
)
EVIDENCE = _set("evidence proof research sign")
SAYING = _set(
    """say says saying said write writes writing written claim claims claiming claimed promise
    promises promising promised word words phrase phrases term terms language print printing
    advertise advertising suggest suggests imply implies believe believing think tell mean call
    using use wording sentence sentences statement statements headline anyone anybody someone ads"""
)
MENTIONS = _set("word words phrase phrases term terms wording claim claims")
EDITING = _set("delete deletes deleted remove removes removed strike replace rewrite drop")
# Said anywhere in the sentence, these take it back.
DOUBTS = _set(
    """myth myths false falsely untrue misleading illegal unlawful forbidden banned prohibited
    forbids forbid bans unproven debunked disproved nonsense unclear unlikely doubtful doubt
    lawsuit settlement untruth quack quackery bogus unsupported unsubstantiated disallowed
    overclaim overpromise disputed contested debated"""
)
ASKS_WHETHER = _set("ask asks know knows unknown say said show shown tell test tested wonder sure")
AMAZED = _set("how what eyes ears luck")  # "could not believe how fast"
ACTS = _set(
    "cures heals treats prevents fixes relieves repairs eliminates ends stops reduces eases"
)
EASIER = _set("easier simpler faster quicker better cheaper safer so this as more")
SUBJECTS = _set("it you we they he she this that these those our your the its tape kt i")
PRONOUNS = _set("it you we they he she i")
TURNS = _set("but yet however instead although though still")
ASKING = _set(
    "does do did can could will would is are has have should may might isn't doesn't can't won't"
)
NO = _set("no not never nope nah unfortunately nobody nothing neither hardly")
FLAT_NO = _set("no not never")  # answers also what is no whole question: "Proven? Not for all."
NO_DENIAL = _set("only just more wonder problem doubt kidding joke sweat")
UNDECIDED = _set("disagree mixed unclear unknown nobody")
YES = _set("yes absolutely definitely sure yep certainly course you bet try get it's")
AFTER = _set("not isn't aren't wasn't cannot can't never nothing nobody impossible isnt arent")
NOTHING_AFTER = _set("nothing nobody none neither no")


def denied(text: Reading, start: int, end: int) -> bool:
    """Of the claim in words `start` to `end`."""
    within = _denied_within(text, start)
    start = _last_part(text, start, end)
    first, last = sentence_around(text, start, end)
    return (
        within
        or _denied_before(text, first, start)
        or _denied_after(text, start, end, last)
        or _doubted(text, first, start, end, last)
        or _answered_no(text, first, last)
        or mentioned(text, first, start, end, last)
    )


def asked(text: Reading, start: int, end: int) -> bool:
    """By a question that yes or no answers, and whose answer is not given."""
    first, last = sentence_around(text, _last_part(text, start, end), end)
    words = text.tokens.words
    if not _is_question(text, first, last):
        return False
    return not (last < len(words) and words[last] in YES)


def _last_part(text: Reading, start: int, end: int) -> int:
    """Where the last sentence of a claim begins: "Pain? Gone." """
    parts = (at for at in range(end - 1, start, -1) if text.tokens.gaps[at] >= SENTENCE)
    return next(parts, start)


def sentence_around(text: Reading, start: int, end: int) -> tuple[int, int]:
    """Its first word, and the word after it; of an endless one the LONGEST part around."""
    gaps = text.tokens.gaps
    first, last = max(0, start - LONGEST), min(len(text), end + LONGEST)
    while start > first and gaps[start] < SENTENCE:
        start -= 1
    while end < last and gaps[end] < SENTENCE:
        end += 1
    return start, end


def _denied_within(text: Reading, start: int) -> bool:
    """ "Cures no pain"; removed “stops cramps”."""
    words, quoted = text.tokens.words, text.tokens.quoted
    edits = words[start] in EDITING and start not in quoted and start + 1 in quoted
    return edits or (words[start] in ACTS and words[start + 1 : start + 2] == ["no"])


def _denied_before(text: Reading, first: int, start: int) -> bool:
    words, gaps = text.tokens.words, text.tokens.gaps
    saying = False
    for at in range(start - 1, max(first, start - FARTHEST) - 1, -1):
        part = gaps[at + 1]
        saying = saying or words[at] in SAYING
        if part >= CLAUSE and not saying and words[at] != "do":
            return False
        if words[at] in TURNS and words[at + 1 : at + 2] != ["of"]:
            return False
        if _new_subject(text, at) and not saying:
            return False
        if words[at] in VERBS_NOT | WARNINGS and _denies(text, at, start):
            return not _denied_twice(text, first, at)
    return False


def _new_subject(text: Reading, at: int) -> bool:
    """Whether the word after `at` begins a clause of its own: ", it", "and it"."""
    words, gaps = text.tokens.words, text.tokens.gaps
    if words[at] in ("and", "so", "or"):
        return words[at + 1] in PRONOUNS
    joined = words[at + 1] in ("and", "so") and words[at + 2 : at + 3] != []
    return gaps[at + 1] == COMMA and words[at + 1 + joined] in SUBJECTS


def _denies(text: Reading, at: int, start: int) -> bool:
    """Whether the negation `at` reaches the claim at `start`."""
    words = text.tokens.words
    word, between = words[at], words[at + 1 : start]
    following = words[at + 1] if at + 1 < len(words) else ""
    if following in STRONGER and at + 1 < start:
        doubts = following == "believe" and words[at + 2] not in AMAZED
        return doubts and word in ("don't", "dont", "not", "never")
    if word in ("little", "few"):
        return not EVIDENCE.isdisjoint(between)
    if word == "no":
        if following == "other":
            return False
        return not between or no_such(text, at, between)
    if word in WARNINGS:
        return not SAYING.isdisjoint([*between, words[start]])
    if word in ("far", "rather", "instead", "unable"):
        return following in ("from", "than", "of", "to") and len(between) < 4
    if word in ("nothing", "none", "nobody"):
        rest = [following, *words[start : start + 10]]
        return MORE.isdisjoint(rest)
    if word == "without":
        return len(between) < 3 and words[start].endswith("ing")
    return not _new_verb(text, word, at, start)


def _new_verb(text: Reading, negation: str, at: int, start: int) -> bool:
    """ "Does not slip and cures": the second verb has its own form, so it is not denied."""
    words, gaps = text.tokens.words, text.tokens.gaps
    if not AUXILIARY.fullmatch(negation) or start - at < 3:
        return False
    joined = gaps[start] == COMMA or words[start - 1] in ("and", "then")
    finite = words[start].endswith("s") and not words[start].endswith("ss")
    verbs_between = any(word in SAYING for word in words[at:start])
    return joined and finite and not verbs_between


def _denied_twice(text: Reading, first: int, at: int) -> bool:
    """ "Nothing it cannot cure"."""
    words, gaps = text.tokens.words, text.tokens.gaps
    for before in range(at - 1, max(first, at - 5) - 1, -1):
        if gaps[before + 1] > NOTHING:
            return False
        if words[before] in ("no", "nothing", "none", "nobody", "hardly"):
            return True
    return False


def _denied_after(text: Reading, start: int, end: int, last: int) -> bool:
    """ "Cures nothing"; "curing pain is not what tape does"; "tape cures: no"."""
    words, gaps = text.tokens.words, text.tokens.gaps
    if end < last and words[end] in NOTHING_AFTER and gaps[end] < CLAUSE:
        return words[end + 1 : end + 2] not in (["more"], ["matter"], ["wonder"], ["less"])
    if end < last and gaps[end] == CLAUSE and words[end] in ("no", "not"):
        return words[end + 1 : end + 2] not in (["more"], ["matter"], ["just"], ["only"])
    finite = words[start].endswith("s") and not words[start].endswith("ss")
    for at in range(end, min(end + 5, last)):
        if gaps[at] > NOTHING:
            return False
        if words[at] in AFTER and not finite:
            following = words[at + 1] if at + 1 < last else ""
            if words[at : at + 2] == ["never", "been"] and not EASIER.isdisjoint(
                words[at + 2 : at + 3]
            ):
                return False  # "preventing pain has never been easier"
            return following not in STRONGER and words[at - 1] not in ("that", "which", "who")
    return False


def _doubted(text: Reading, first: int, start: int, end: int, last: int) -> bool:
    words, quoted = text.tokens.words, text.tokens.quoted
    outside = [at for at in range(first, last) if not start <= at < end]
    for at in outside:
        before = words[max(first, at - 2) : at]
        if words[at] in DOUBTS and not {"no", "not", "without", "isn't"}.intersection(before):
            return True
        if words[at] == "whether" and not ASKS_WHETHER.isdisjoint(before):
            return True
    if words[start - 1 : start] and words[start - 1] in ("word", "term", "verb", "phrase", "words"):
        return True
    # The word "cures": quoted, and a word about words stands beside it.
    about = MENTIONS if {start - 1, end} & quoted else SAYING
    return start in quoted and any(
        words[at] in about | EDITING for at in outside if at not in quoted
    )


def _is_question(text: Reading, first: int, last: int) -> bool:
    words = text.tokens.words
    opening = [word for word in words[first : first + 3] if word not in ("q", "so", "but", "and")]
    return last in text.tokens.asked and opening[:1] != [] and opening[0] in ASKING


def _answered_no(text: Reading, first: int, last: int) -> bool:
    words = text.tokens.words
    if last not in text.tokens.asked:
        return False
    answer = words[last : last + 6]
    return (
        bool(answer)
        and (answer[0] in NO or not (VERBS_NOT | UNDECIDED).isdisjoint(answer[:5]))
        and NO_DENIAL.isdisjoint(answer[1:2])
        and (answer[0] in FLAT_NO or _is_question(text, first, last))
    )
