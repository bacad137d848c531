"""Whether a claim is only talked about: struck, forbidden, disbelieved, or part of a name."""

import re

from .patterns import Reading
from .tokens import NOTHING, SENTENCE


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


EDITED = _set(
    """delete deletes deleted remove removes removed strike strikes struck drop drops dropped
    replace replaces replaced reword reworded refuse refuses refused reject rejects rejected flag
    flags flagged avoid avoided omit omitted erased crossed took taken cut blocked blocks block
    report hide retract retracted withdraw withdrew withdrawn reworked rephrase corrected"""
)
TEXTS = _set(
    """sentence sentences word words claim claims ad ads advert headline headlines phrase phrases
    text texts review reviews draft slogan slogans wording quote line caption captions statement
    statements promise promises story stories testimonial testimonials copy title post comment"""
)
HOLDS = _set("says say said saying that about promised promising promises claiming claimed claims")
# Said of a claim that stands before them: "that it heals has not been shown".
UNSHOWN = re.compile(
    r"(?:has|have|was|were|is|are)(?: not|n't| never| yet to)(?: yet)?(?: been| be)? "
    r"(?:shown|proven|proved|true|allowed|permitted|established|settled|supported|acceptable)"
    r"|(?:weak|thin|little|poor|scant|scarce|no|lacks|without|limited|conflicting) "
    r"(?:evidence|proof|support|basis)|evidence is|(?:is|are|be) (?:wrong|lying|selling something)"
    r"|no proof|a story|what (?:one|a|some) (?:customer|shopper|user|buyer|runner)s?"
    r"|(?:taken|left|crossed|struck|edited|cut) out|do not repeat|don't repeat"
    r"|(?:do not|don't|never|nobody should) (?:believe|trust|listen)|needs? (?:a|no) doctor"
    r"|(?:is|are) not (?:something|what) (?:we|you|anyone|a)\b"
    r"|(?:is|was|were|are) (?:not allowed|refused|banned|rejected|deleted|removed|forbidden|gone)"
)
DISTRUST = re.compile(
    r"(?:anyone|anybody|whoever|people|shops|ads|sellers|those) (?:who|that) "
    r"(?:promise|sell|tell|claim|say|write|advertise)s?\b.* (?:is|are) "
    r"(?:wrong|lying|selling|mistaken|not|no)|(?:wrong|unfair|dishonest|risky) to "
    r"(?:say|write|claim|promise|think|believe)|paid (?:\w+ )*for (?:saying|writing|claiming)"
    r"|may i (?:write|say|claim)"
    r"|(?:court|judge|settlement|regulator)\b.*\b(?:no more|no longer|stop|drop|forbade|struck)"
)
NAMES = _set(
    """street st road rd avenue ave lane boulevard blvd plaza square suite spa pharmacy building
    springs waters hands clinic center centre county city house hall drive way court park mall
    arizona hospital bakery studio alley garden gardens shop store"""
)
# "No tape cures" denies; "no pills, no surgery" does not.
AFTER_NO = _set(
    """tape tapes strip strips product products study studies trial trials evidence proof research
    one brand roll claim claims promise promises sticker adhesive thing way guarantee guarantees
    doctor physician therapist body maker company seller shop page guide article kind sort word
    words medical kinesiology taping such cure treatment remedy reason sense"""
)
MORE = _set("else like better faster than more quicker")
FAR, NEAR = 4, 3


def mentioned(text: Reading, first: int, start: int, end: int, last: int) -> bool:
    """Of the claim `start` to `end` in the sentence `first` to `last`."""
    before, after = text.tokens.words[first:start], text.tokens.words[end:last]
    return (
        _edited(before, text.tokens.words[start:end])
        or UNSHOWN.search(" ".join(after)) is not None
        or DISTRUST.search(" ".join(text.tokens.words[first:last])) is not None
        or _listed(text, first, start)
        or _named(text, first, start, last)
    )


def no_such(text: Reading, at: int, between: list[str]) -> bool:
    """Whether the "no" at `at` is of a thing that is then said to do nothing: no natural cure."""
    words, gaps = text.tokens.words, text.tokens.gaps
    named = [*between[:3], *words[at + 1 : at + 2]]
    if words[at + 1] not in MORE and gaps[at + 2 :][:1] == [NOTHING]:
        named += words[at + 2 : at + 3]
    return not AFTER_NO.isdisjoint(named)


def _edited(before: list[str], claim: list[str]) -> bool:
    """ "Delete the sentence that says it heals"; "we took down an ad that promised to"."""
    words = [*before, *claim[:1]]
    for at, word in enumerate(words):
        if word in EDITED and (noun := TEXTS.intersection(words[at + 1 : at + 1 + FAR])):
            beyond = words[words.index(next(iter(noun)), at) :]
            if not HOLDS.isdisjoint(beyond):
                return True
    no_text = words[:1] == ["no"] and not TEXTS.isdisjoint(words[1:3])
    return no_text and not HOLDS.isdisjoint(words[2:])


def _listed(text: Reading, first: int, start: int) -> bool:
    """ "Words to avoid: cure, heal"; avoid “proven” and “miracle”."""
    words = text.tokens.words
    if start in text.tokens.quoted and not EDITED.isdisjoint(words[first:start]):
        return not any(
            at in text.tokens.quoted and words[at] in EDITED for at in range(first, start)
        )
    opening = words[first : min(start, first + 6)]
    return not TEXTS.isdisjoint(opening[:2]) and (
        "avoid" in opening or {"not", "banned", "forbidden", "never"} & set(opening) != set()
    )


def _named(text: Reading, first: int, start: int, last: int) -> bool:
    """Healing Hands Street 5: a name, and a number or a place beside it."""
    words, gaps = text.tokens.words, text.tokens.gaps
    near = range(start + 1, min(start + NEAR, last))
    name = any(words[at] in NAMES and gaps[at] == NOTHING for at in near)
    others = [*words[first:start], *words[start + 1 : last]]
    number = any(word[:1].isdigit() for word in others)
    return name and (number or last - first <= FAR) and gaps[start] <= SENTENCE
