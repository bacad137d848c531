"""Documents that may answer a plan: the only module that knows which engine finds them.

The engine finds, guides.search.understanding ranks: so each engine gives the same answers.
"""

import logging
from collections.abc import Iterable, Sequence
from functools import cache

from django.conf import settings
from django.db import connection
from django.db.models import Q
from django.utils.module_loading import import_string
from modelsearch.query import And, Or, Phrase, PlainText, SearchQuery
from wagtail.search.backends import get_search_backend

from .models import Kind, SearchCode, SearchDocument, SearchStart
from .understanding.plan import Plan, Slot, is_asked
from .understanding.terms import Phrase as Stems

logger = logging.getLogger(__name__)
MOST = 40  # documents of one kind that are ranked
ENOUGH = 40  # that hold all words in title or names: those with a word in the text are not needed
FEW = 6  # fewer that hold all words: those that hold any are looked at, too
READ = 300  # documents of one group that PostgreSQL puts in order
OF_REGIONS = 40
# Named, not imported: that takes 0.2 s, and most shops have no server.
SERVER_ERROR = "opensearchpy.exceptions.OpenSearchException"

COLUMNS = ", ".join(f"d.{field.column}" for field in SearchDocument._meta.concrete_fields)
# The best of each kind: two thousand guides must not hide the one tape.
SQLITE = f"""
SELECT {COLUMNS} FROM (
  SELECT id, row_number() OVER (PARTITION BY kind ORDER BY rank, id) AS place FROM (
    SELECT d.id, d.kind, bm25(site_search_index, 9.0, 4.5, 2.2, 1.0) AS rank
    FROM site_search_index i JOIN site_search_searchdocument d ON d.id = i.rowid
    WHERE site_search_index MATCH %s
  )
) f JOIN site_search_searchdocument d ON d.id = f.id WHERE place <= {MOST}
"""  # noqa: S608  our own names
# A document's kind is a word of both vectors, so that the index finds the two together. The planner
# does not see the question before it runs: it would take so many for granted that it reads the
# table from its beginning until it has enough, which are all rows of another kind.
OF_KINDS = """(
  SELECT id, kind, ts_rank('{{0.11, 0.25, 0.5, 1.0}}', {vector}, %(question)s::tsquery) AS rank
  FROM site_search_searchdocument
  WHERE {vector} @@ (SELECT %(question)s::tsquery && '{kinds}'::tsquery) LIMIT {read}
)"""
OTHERS = (Kind.REGION, Kind.CATEGORY, Kind.PAGE, Kind.PLACE)  # few of each
GROUPS = ((Kind.GUIDE,), (Kind.PRODUCT,), (Kind.ARTICLE,), OTHERS)
POSTGRESQL = """
SELECT {columns} FROM (
  SELECT id, row_number() OVER (PARTITION BY kind ORDER BY rank DESC, id) AS place
  FROM ({groups}) k
) f JOIN site_search_searchdocument d ON d.id = f.id WHERE place <= {most}
"""


def candidates(plan: Plan) -> list[SearchDocument]:
    """At most some hundreds; four queries at most."""
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
    """Those with the words in title or names; where they are few, those with them anywhere."""
    if settings.SEARCH_URL:
        try:
            return _from_server(opensearch_query(slots, together=together))
        except import_string(SERVER_ERROR):
            logger.warning("The search server does not answer: the database does.", exc_info=True)
    found = _ask(slots, together=together, heads=True) if together else []
    return found if len(found) >= ENOUGH else _ask(slots, together=together, heads=False)


def _from_server(question: SearchQuery) -> list[SearchDocument]:
    """Of each group as many as the database would give."""
    server = get_search_backend()
    groups = [SearchDocument.objects.filter(kind__in=kinds) for kinds in GROUPS]
    return [found for group in groups for found in server.search(question, group)[:MOST]]


def _ask(slots: Sequence[Slot], *, together: bool, heads: bool) -> list[SearchDocument]:
    if connection.vendor == "sqlite":
        question = sqlite_query(slots, together=together)
        question = f"{{title names}} : ({question})" if heads else question
        return list(SearchDocument.objects.raw(SQLITE, [question]))
    question = postgresql_query(slots, together=together)
    return list(SearchDocument.objects.raw(_postgresql(heads=heads), {"question": question}))


@cache
def _postgresql(*, heads: bool) -> str:
    vector = "heads" if heads else "vector"
    groups = " UNION ALL ".join(
        OF_KINDS.format(vector=vector, kinds=" | ".join(f"kind{k}" for k in kinds), read=READ)
        for kinds in GROUPS
    )
    return POSTGRESQL.format(columns=COLUMNS, groups=groups, most=MOST)


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


def settle() -> None:
    """After many rows were written: PostgreSQL plans by what it counted last, which was none."""
    if connection.vendor == "postgresql":
        tables = [model._meta.db_table for model in (SearchDocument, SearchStart, SearchCode)]
        with connection.cursor() as cursor:
            cursor.execute(f"ANALYZE {', '.join(tables)}")


def begins(field: str, text: str) -> Q:
    """Rows whose field begins with the text, by the field's index in either database."""
    if connection.vendor == "sqlite":  # its LIKE reads the whole table
        return Q(**{f"{field}__gte": text, f"{field}__lt": text + "\U0010ffff"})
    return Q(**{f"{field}__startswith": text})
