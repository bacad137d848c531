"""What may be meant by the letters typed so far."""

from dataclasses import dataclass
from urllib.parse import urlencode

from django.db.models.functions import Length
from django.urls import reverse

from .answer import answer
from .candidates import begins
from .counting import popular_questions
from .models import Kind, SearchStart
from .understanding.words import LONGEST_QUESTION, words

MOST = 8
ENOUGH = 3  # fewer that begin so: the search itself is asked, which knows typos and other names
SHORTEST = 2  # letters
KINDS = {
    Kind.REGION: "Body part",
    Kind.GUIDE: "Guide",
    Kind.PRODUCT: "Tape",
    Kind.CATEGORY: "Shelf",
    Kind.ARTICLE: "Article",
    Kind.PAGE: "Help",
    Kind.PLACE: "Page",
}


@dataclass(frozen=True)
class Suggestion:
    text: str
    url: str
    kind: str


def suggestions(typed: str) -> list[Suggestion]:
    """Popular questions for an empty box. Two queries, and those of an answer where few words
    begin so."""
    typed = " ".join(words(typed[:LONGEST_QUESTION]))
    if not typed:
        return [_question(question) for question in popular_questions(MOST)]
    if len(typed) < SHORTEST:
        return []
    found = {row.url: row for row in _begun(typed)}
    if len(found) < ENOUGH:
        for one in answer(typed).found[:MOST]:
            found.setdefault(one.url, Suggestion(one.heading, one.url, KINDS[Kind(one.kind)]))
    return list(found.values())[:MOST]


def _begun(typed: str) -> list[Suggestion]:
    rows = SearchStart.objects.filter(begins("text", typed)).select_related("document")
    return [
        Suggestion(row.document.heading, row.document.url, KINDS[Kind(row.document.kind)])
        for row in rows.order_by("place", Length("text"), "text", "document_id")[: 2 * MOST]
    ]


def _question(question: str) -> Suggestion:
    address = reverse("search:search")
    return Suggestion(question, f"{address}?{urlencode({'q': question})}", "Often asked")
