"""What OpenSearch would be asked. No server is needed: Wagtail's backend compiles the question."""

import pytest
from django.conf import settings
from modelsearch.backends.opensearch3 import OpenSearch3SearchQueryCompiler
from opensearchpy.exceptions import ConnectionError
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
    monkeypatch.setattr(SearchDocument, "search_fields", [*fields, index.FilterField("kind")])


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


def test_each_kind_is_asked_for_by_itself(indexed):
    """Two thousand guides must not hide the one tape."""
    documents = SearchDocument.objects.filter(kind__in=candidates.GROUPS[1])
    compiled = OpenSearch3SearchQueryCompiler(documents, opensearch_query(SLOTS, together=True))
    assert {"terms": {"kind_filter": ["product"]}} in compiled.get_filters()


class Server:
    """Wagtail's backend, as far as it is used."""

    def __init__(self, error=None):
        self.error, self.asked = error, []

    def search(self, query, documents):
        if self.error:
            raise self.error
        self.asked.append((repr(query), str(documents.query)))
        return [len(self.asked)] * 50

    def add_bulk(self, model, documents):
        self.asked.append((model, documents))


@pytest.fixture
def server(monkeypatch, settings):
    server = Server()
    settings.SEARCH_URL = "opensearch://localhost:9200"
    monkeypatch.setattr(candidates, "get_search_backend", lambda: server)
    return server


def test_candidates_come_from_the_server(server):
    found = candidates._search(SLOTS, together=True)
    assert found == [1] * 40 + [2] * 40 + [3] * 40 + [4] * 40
    assert {query for query, _ in server.asked} == {repr(opensearch_query(SLOTS, together=True))}
    for kinds, (_, documents) in zip(candidates.GROUPS, server.asked, strict=True):
        assert all(kind.value in documents for kind in kinds)


def test_new_documents_go_to_the_server(server):
    candidates.keep(["document"])
    assert server.asked == [(SearchDocument, ["document"])]


@pytest.mark.django_db
def test_database_answers_where_the_server_does_not(server, caplog):
    tape = SearchDocument.objects.create(
        kind="product", object_id=1, slug="tape", heading="Tape", url="/t/", title="shoulder tape"
    )
    server.error = ConnectionError("N/A", "refused", OSError())
    assert candidates._search(SLOTS, together=True) == [tape]
    assert "The search server does not answer: the database does." in caplog.text
