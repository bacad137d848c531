"""Documents that may answer a plan: the only module that knows which engine finds them.

The engine finds, guides.search.understanding ranks: so each engine gives the same answers.
"""

from collections.abc import Iterable, Sequence

from django.conf import settings
from django.db import connection
from django.db.models import Q
from modelsearch.query import And, Or, Phrase, PlainText, SearchQuery
from wagtail.search.backends import get_search_backend

from .models import SearchDocument
from .understanding.plan import Plan, Slot, is_asked
from .understanding.terms import Phrase as Stems

MOST = 60  # documents of one kind that are ranked
FEW = 6  # fewer that hold all words: those that hold any are looked at, too
READ = 2000  # documents of a common word that PostgreSQL puts in order
OF_REGIONS = 40

# The best of each kind: two thousand guides must not hide the one tape.
SQLITE = """
SELECT * FROM (
  SELECT m.*, row_number() OVER (PARTITION BY kind ORDER BY rank, id) AS place FROM (
    SELECT d.*, bm25(site_search_index, 9.0, 4.5, 2.2, 1.0) AS rank
    FROM site_search_index i JOIN site_search_searchdocument d ON d.id = i.rowid
    WHERE site_search_index MATCH %s
  ) m
) WHERE place <= %s
"""
POSTGRESQL = """
SELECT * FROM (
  SELECT m.*, row_number() OVER (PARTITION BY kind ORDER BY rank DESC, id) AS place FROM (
    SELECT d.*, ts_rank('{0.11, 0.25, 0.5, 1.0}', d.vector, %s::tsquery) AS rank
    FROM (
      SELECT * FROM site_search_searchdocument WHERE vector @@ %s::tsquery LIMIT %s
    ) d
  ) m
) n WHERE place <= %s
"""


def candidates(plan: Plan) -> list[SearchDocument]:
    """At most some hundreds; three queries at most."""
    found = {document.pk: document for document in _named(plan)}
    if plan.slots:
        all_of_it = _search(plan.required, together=True)
        found |= {document.pk: document for document in all_of_it}
        if len(all_of_it) < FEW and len(plan.slots) > 1:
            any_of_it = _search(plan.slots, together=False)
            found |= {document.pk: document for document in any_of_it}
    return list(found.values())


def _named(plan: Plan) -> Iterable[SearchDocument]:
    """What the plan names: documents, and those of regions."""
    keys = Q()
    for key in plan.promoted:
        kind, _, object_id = key.partition(":")
        keys |= Q(kind=kind, object_id=object_id)
    if plan.regions:
        keys |= Q(main_region__in=plan.regions)
    if not keys:
        return []
    regions_first = SearchDocument.objects.filter(keys).order_by("-popularity", "pk")
    return regions_first[: OF_REGIONS + len(plan.promoted)]


def _search(slots: Sequence[Slot], *, together: bool) -> list[SearchDocument]:
    if settings.SEARCH_URL:
        question = opensearch_query(slots, together=together)
        return list(get_search_backend().search(question, SearchDocument)[:MOST])
    if connection.vendor == "sqlite":
        question = sqlite_query(slots, together=together)
        return list(SearchDocument.objects.raw(SQLITE, [question, MOST]))
    question = postgresql_query(slots, together=together)
    return list(SearchDocument.objects.raw(POSTGRESQL, [question, question, READ, MOST]))


def sqlite_query(slots: Sequence[Slot], *, together: bool) -> str:
    """In the grammar of FTS5. Stems are letters and digits: nothing of it can be syntax."""
    between = " AND " if together else " OR "
    return between.join(
        "(" + " OR ".join(_fts5_phrase(*alternative) for alternative in slot.alternatives) + ")"
        for slot in slots
    )


def _fts5_phrase(phrase: Stems, says: float) -> str:
    """Words that were asked for may stand apart; what only means the same is one phrase."""
    if is_asked(says):
        return "(" + " AND ".join(f'"{stem}"' for stem in phrase) + ")"
    return f'"{" ".join(phrase)}"'


def postgresql_query(slots: Sequence[Slot], *, together: bool) -> str:
    """The same as a tsquery."""
    between = " & " if together else " | "
    return between.join(
        "(" + " | ".join(_tsquery_phrase(*alternative) for alternative in slot.alternatives) + ")"
        for slot in slots
    )


def _tsquery_phrase(phrase: Stems, says: float) -> str:
    words = [f"'{stem}'" for stem in phrase]
    return "(" + (" & " if is_asked(says) else " <-> ").join(words) + ")"


def opensearch_query(slots: Sequence[Slot], *, together: bool) -> SearchQuery:
    """The same for Wagtail's backends."""
    asked = [
        Or([_wagtail_phrase(*alternative) for alternative in slot.alternatives]) for slot in slots
    ]
    return And(asked) if together else Or(asked)


def _wagtail_phrase(phrase: Stems, says: float) -> SearchQuery:
    words = " ".join(phrase)
    return PlainText(words, operator="and") if is_asked(says) else Phrase(words)


def keep(documents: Sequence[SearchDocument]) -> None:
    """Tell an engine outside of the database of new documents; it hears of deleted ones."""
    if settings.SEARCH_URL and documents:
        get_search_backend().add_bulk(SearchDocument, documents)


def begins(field: str, text: str) -> Q:
    """Rows whose field begins with the text, by the field's index in either database."""
    if connection.vendor == "sqlite":  # its LIKE reads the whole table
        return Q(**{f"{field}__gte": text, f"{field}__lt": text + "\U0010ffff"})
    return Q(**{f"{field}__startswith": text})
