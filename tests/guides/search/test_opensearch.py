"""What OpenSearch would be asked. No server is needed: Wagtail's backend compiles the question."""

import pytest
from django.conf import settings
from modelsearch.backends.opensearch3 import OpenSearch3SearchQueryCompiler
from wagtail.search import index

from guides.search import candidates
from guides.search.candidates import opensearch_query
from guides.search.models import SearchDocument
from guides.search.understanding.plan import SAME, Slot
from guides.search.understanding.ranking import FIELDS
from kt_site.settings.databases import search

SLOTS = (
    Slot(((("tape",), 1.0), (("kinesiolog", "tape"), SAME))),
    Slot(((("shoulder",), 1.0),)),
)


@pytest.fixture
def indexed(monkeypatch):
    """The documents as they are declared where SEARCH_URL is set."""
    fields = [index.SearchField(name, boost=weight) for name, weight in FIELDS.items()]
    monkeypatch.setattr(SearchDocument, "search_fields", fields)


def test_address_names_the_server_and_the_indexes():
    assert search("opensearch+https://u:p@search.example:9200/shop") == {
        "BACKEND": "wagtail.search.backends.opensearch3",
        "URLS": ["https://u:p@search.example:9200"],
        "INDEX_PREFIX": "shop__",
        "ATOMIC_REBUILD": True,
        "TIMEOUT": 5,
    }
    assert search("opensearch://localhost:9200")["INDEX_PREFIX"] == "kt__"
    assert search("") == {"BACKEND": "guides.search.engine"}


def test_without_an_address_documents_are_in_no_index_of_wagtails():
    assert settings.SEARCH_URL == ""
    assert SearchDocument.search_fields == []


def test_question_is_compiled_for_the_same_documents(indexed):
    query = opensearch_query(SLOTS, together=True)
    compiled = OpenSearch3SearchQueryCompiler(SearchDocument.objects.all(), query).get_query()
    shown = str(compiled)
    assert shown.count("'must'") >= 1 and shown.count("'should'") >= 1
    for part in ("'query': 'tape'", "'query': 'kinesiolog tape'", "'match_phrase'"):
        assert part in shown
    assert "'query': 'shoulder'" in shown


def test_candidates_come_from_the_backend(monkeypatch, settings):
    asked = []

    class Backend:
        def search(self, query, model):
            asked.append((repr(query), model))
            return ["found"]

        def add_bulk(self, model, documents):
            asked.append((model, documents))

    settings.SEARCH_URL = "opensearch://localhost:9200"
    monkeypatch.setattr(candidates, "get_search_backend", Backend)
    assert candidates._search(SLOTS, together=True) == ["found"]
    candidates.keep(["document"])
    assert asked == [
        (repr(opensearch_query(SLOTS, together=True)), SearchDocument),
        (SearchDocument, ["document"]),
    ]
