"""Counts questions without people: no cookie, no address, no user (docs/adr/0022).

A page of results carries a signed note of the question; a script sends it once the page is seen,
and again with a click. A question is kept only if every word of it is known: what people type may
hold names, numbers and illnesses.
"""

from datetime import date, timedelta

from django.core import signing
from django.db import transaction
from django.db.models import F, Sum

from claims.reading.english import is_english
from page_cache.kept import kept
from shop.web.site_days import today

from .answer import Answer, knowledge
from .models import SearchDay
from .understanding.words import SMALL, words

OTHER_WORDS = "(other words)"
_signer = signing.Signer(salt="guides.search.counting")
GOOD_FOR = timedelta(days=1)
DAYS, KEPT_DAYS = 28, 90
SEEN_OFTEN = 3  # times, before an editor or a visitor sees a question


def note_of(answer: Answer) -> str:
    """A signed note of a page of results; empty where nothing was asked."""
    if not answer.plan.question:
        return ""
    asked = countable(answer.plan.question)
    understood = answer.plan.asked if answer.plan.changed and asked != OTHER_WORDS else ""
    note = [asked, understood[:100], len(answer.found), today().isoformat()]
    return _signer.sign_object(note)  # no time in it: the page is the same all day


def countable(question: str) -> str:
    """The question in small letters, or "(other words)" if one of them is no known word."""
    if "@" in question:
        return OTHER_WORDS
    vocabulary, _ = knowledge()
    asked = words(question)
    for word in asked:
        known = word in SMALL or vocabulary.knows(word) or is_english(word)
        number = any(letter.isdigit() for letter in word) and len(word) > 3
        if (not known and not vocabulary.near(word)) or number:
            return OTHER_WORDS
    return " ".join(asked)[:100]


def count(note: str, place: int = 0) -> bool:
    """One more question, or, with the `place` of an answer (from 1), one more click on it. False
    for a note that we did not sign, or one older than a day."""
    try:
        asked, understood, found, day = _signer.unsign_object(note)
    except (signing.BadSignature, ValueError):
        return False
    if date.fromisoformat(day) < today() - GOOD_FOR:
        return False
    with transaction.atomic():
        row, _ = SearchDay.objects.get_or_create(
            date=today(), question=asked, defaults={"understood": understood, "found": found}
        )
        rows = SearchDay.objects.filter(pk=row.pk)
        if place:
            rows.update(clicked=F("clicked") + 1, places=F("places") + place)
        else:
            rows.update(asked=F("asked") + 1, understood=understood, found=found)
    return True


def popular_questions(most: int) -> list[str]:
    """Of 28 days, asked often and answered. Kept for an hour: nobody waits for them."""
    return kept(f"guides.search.popular:{most}", lambda: _popular(most), seconds=3600)


def _popular(most: int) -> list[str]:
    rows = SearchDay.objects.filter(date__gt=today() - timedelta(days=DAYS), found__gt=0)
    rows = rows.exclude(question=OTHER_WORDS).values("question").annotate(times=Sum("asked"))
    often = rows.filter(times__gte=SEEN_OFTEN).order_by("-times", "question")
    return [row["question"] for row in often[:most]]


def forget_old() -> int:
    """Delete what is older than 90 days; how many rows."""
    old = SearchDay.objects.filter(date__lte=today() - timedelta(days=KEPT_DAYS))
    return old.delete()[0]
