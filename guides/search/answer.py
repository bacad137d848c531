"""The answer to a question: what it was taken for, and the documents in order."""

from dataclasses import dataclass
from uuid import uuid4

from page_cache.kept import kept

from .candidates import candidates
from .models import SearchCode, SearchDocument, SearchTerm, SearchWord
from .understanding.plan import Plan, plan
from .understanding.ranking import Hit, ranked
from .understanding.spelling import Vocabulary
from .understanding.terms import Terms
from .understanding.words import stem

CLEARLY = 1.6  # times the second best: the best answer stands on top


@dataclass(frozen=True)
class Found:
    """A document with why it was found. `url` leads to a variant if its code was asked for."""

    kind: str
    object_id: int
    slug: str
    heading: str
    url: str
    summary: str
    hit: Hit


@dataclass(frozen=True)
class Answer:
    plan: Plan
    found: tuple[Found, ...]

    @property
    def best(self) -> Found | None:
        """The first, where it is far ahead of the second."""
        if not self.found:
            return None
        first, second = self.found[0], self.found[1:2]
        ahead = not second or first.hit.score >= CLEARLY * second[0].hit.score
        return first if ahead else None

    def ids(self, kind: str) -> list[int]:
        return [one.object_id for one in self.found if one.kind == kind]


def answer(question: str, *, exact: bool = False) -> Answer:
    """Five queries at most, and those that a new list of words costs. `exact` corrects nothing."""
    vocabulary, terms = knowledge()
    understood = plan(question, vocabulary, terms, exact=exact)
    documents = {document.key: document for document in candidates(understood)}
    texts = [document.as_text() for document in documents.values()]
    hits = ranked(understood, texts, vocabulary)
    found = [_found(documents[hit.key], hit) for hit in hits]
    coded = _coded(understood)
    if coded:
        found = [coded, *(one for one in found if one.hit.key != coded.hit.key)]
    return Answer(understood, tuple(found))


def _found(document: SearchDocument, hit: Hit, url: str = "") -> Found:
    return Found(
        document.kind,
        document.object_id,
        document.slug,
        document.heading,
        url or document.url,
        document.summary,
        hit,
    )


def _coded(understood: Plan) -> Found | None:
    """What has the question for its product code."""
    if not understood.code:
        return None
    # Sorted here: PostgreSQL would read all codes in order to find the first of so few.
    rows = SearchCode.objects.filter(code=understood.code[:64]).select_related("document")
    row = min(rows[:10], key=lambda row: row.pk, default=None)
    if row is None:
        return None
    hit = Hit(row.document.key, row.document.kind, float("inf"), ("has this code",))
    return _found(row.document, hit, row.url)


_loaded: tuple[str, Vocabulary, Terms] | None = None


def knowledge() -> tuple[Vocabulary, Terms]:
    """All words and terms, once a process, and anew when the tables changed: too much to be read,
    or copied, at each question."""
    global _loaded
    token = kept("guides.search.knowledge", _new_token)
    if _loaded is None or _loaded[0] != token:
        _loaded = (token, *_load())
    return _loaded[1], _loaded[2]


def _new_token() -> str:
    """Made anew whenever one of these tables is written to: that is what it is for."""
    SearchWord.objects.exists()
    SearchTerm.objects.filter(regions=None).exists()
    return uuid4().hex


def _load() -> tuple[Vocabulary, Terms]:
    rows = SearchTerm.objects.select_related("page__content_type").prefetch_related("regions")
    terms = Terms(row.as_term() for row in rows)
    held = dict(SearchWord.objects.values_list("word", "documents"))
    counted = {}
    for word, documents in held.items():
        counted[stem(word)] = max(documents, counted.get(stem(word), 0))
    size = SearchDocument.objects.count()
    return Vocabulary([*held, *terms.words()], counted, size), terms
