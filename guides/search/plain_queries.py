"""A question as plain words: what the search engine's grammar would take for its own is left out.

SQLite reads quotes, colons and stars of a question as syntax and fails where they do not match;
PostgreSQL refuses a zero byte. Both get letters and digits only, and the same of them.
"""

import re
from collections.abc import Iterable

from modelsearch.query import And, Boost, Fuzzy, Not, Or, Phrase, PlainText, SearchQuery

WORD = re.compile(r"\d+(?:[.,]\d+)+|[^\W_]+")  # "2.5" is one word, as PostgreSQL has it


def words_of(text: str) -> str:
    """The words of a text, one space between them; empty where it has none."""
    return " ".join(WORD.findall(text))


def plain(query: SearchQuery | str) -> SearchQuery | str | None:
    """The query with words only in each of its parts; None where nothing is left to ask."""
    if isinstance(query, str):
        return words_of(query) or None
    if isinstance(query, PlainText):
        words = words_of(query.query_string)
        return PlainText(words, query.operator, query.boost) if words else None
    if isinstance(query, Fuzzy):
        words = words_of(query.query_string)
        return Fuzzy(words, query.operator, query.unaccent) if words else None
    if isinstance(query, Phrase):
        words = words_of(query.query_string)
        return Phrase(words) if words else None
    if isinstance(query, And | Or):
        parts = _all_plain(query.subqueries)
        return type(query)(parts) if parts else None
    if isinstance(query, Boost | Not):
        inner = plain(query.subquery)
        if inner is None:
            return None
        return Not(inner) if isinstance(query, Not) else Boost(inner, query.boost)
    return query


def _all_plain(queries: Iterable[SearchQuery]) -> list[SearchQuery]:
    return [part for query in queries if (part := plain(query)) is not None]
