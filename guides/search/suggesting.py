"""What may be meant by the letters typed so far."""

from dataclasses import dataclass
from urllib.parse import urlencode

from django.urls import reverse

from page_cache.kept import kept

from .answer import answer
from .candidates import begins
from .counting import popular_questions
from .models import Kind, SearchStart
from .understanding.words import LONGEST_QUESTION, words

MOST = 8
ENOUGH = 3  # fewer that begin so: the search itself is asked, which knows typos and other names
SHORTEST = 2  # letters
READ = 200
MANY = (Kind.GUIDE, Kind.ARTICLE, Kind.PRODUCT)
FIELDS = ("text", "place", "document__heading", "document__url", "document__kind")
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
    """Regions, shelves and help first among equals: there are few, and all are looked at. Of the
    rest two hundred are."""
    begun = [
        row for row in kept("guides.search.few_starts", _few_starts) if row[0].startswith(typed)
    ]
    rows = SearchStart.objects.filter(begins("text", typed))[:READ]  # joined after the limit
    begun += SearchStart.objects.filter(pk__in=rows.values("pk")).values_list(*FIELDS)
    begun.sort(key=lambda row: (row[1], len(row[0]), row[0], row[3]))
    return [Suggestion(row[2], row[3], KINDS[Kind(row[4])]) for row in begun[: 2 * MOST]]


def _few_starts() -> list[tuple]:
    return list(SearchStart.objects.exclude(document__kind__in=MANY).values_list(*FIELDS))


def _question(question: str) -> Suggestion:
    address = reverse("search:search")
    return Suggestion(question, f"{address}?{urlencode({'q': question})}", "Often asked")
