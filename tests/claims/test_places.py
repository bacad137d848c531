"""Each kind of text of a page is read, and its error leads to the very block."""

import pytest

from claims.places import errors, stops
from guides.models import ArticlePage
from tests.guides.factories import guide_steps, make_article, make_guide, make_step

pytestmark = pytest.mark.django_db
PICTURE = {"image": 1, "alt_text": "Heals the neck", "decorative": False}
BODY = [
    {"type": "heading", "value": {"text": "Cures backs"}},
    {"type": "paragraph", "value": "<p>It <b>heals</b> and</p><ul><li>ends pain</li></ul>"},
    {"type": "picture", "value": {"image": PICTURE, "caption": "Pain-free"}},
    {"type": "tip", "value": {"text": "Miracle tape", "note": "Fixes your back", "color": "blue"}},
    {"type": "callout", "value": {"title": "Prevents injury", "text": "<p>FDA approved</p>"}},
    {"type": "checklist", "value": {"title": "Fine", "items": ["Fine", "No more pain"]}},
    {"type": "quote", "value": {"text": "It cured my back!", "source": "A healed runner"}},
    {"type": "faq", "value": {"items": [{"question": "Why?", "answer": "<p>It heals.</p>"}]}},
    {"type": "video", "value": {"title": "Fine", "transcript": "<p>It cures.</p>"}},
    {"type": "table", "value": {"caption": "Fine", "rows": "Tape | Days\nCotton | Heals"}},
    {"type": "button", "value": {"text": "Cure your back", "address": "/shop/"}},
    {"type": "document", "value": {"document": None, "text": "Prevents injury"}},
]
FOUND = [
    ("body 1 text", "Cures"),
    ("body 2", "heals"),
    ("body 2", "ends pain"),
    ("body 3 image alt text", "Heals"),
    ("body 3 caption", "Pain-free"),
    ("body 4 text", "Miracle"),
    ("body 4 note", "Fixes your back"),
    ("body 5 title", "Prevents injury"),
    ("body 5 text", "FDA approved"),
    ("body 6 items", "No more pain"),
    ("body 7 text", "cured"),
    ("body 7 source", "healed"),
    ("body 8 items answer", "heals"),
    ("body 9 transcript", "cures"),
    ("body 10 rows", "Heals"),
    ("body 11 text", "Cure"),
    ("body 12 text", "Prevents injury"),
]


def found(row):
    return [(one.place.label, one.finding.words.replace("</b>", "")) for one in stops(row)]


def test_every_block_of_an_article_is_read():
    block = ArticlePage._meta.get_field("body").stream_block
    assert set(block.child_blocks) - {one["type"] for one in BODY} == {"guide", "product"}
    article = ArticlePage(title="Sit", slug="sit", lead="Sit.", body=block.to_python(BODY))
    assert found(article) == FOUND


def test_the_fields_for_search_engines_and_the_tags_are_read():
    guide = make_guide("neck")
    guide.seo_title, guide.search_description = "Cures necks", "Clinically proven."
    guide.situations.add("pain free")
    labels = [place for place, _ in found(guide)]
    assert labels == ["title tag", "meta description", "Tags"]


def test_errors_of_a_stream_stand_at_their_blocks():
    guide = make_guide("neck")
    guide.steps = guide_steps(make_step({}), make_step({}, title="Heals", short="Cures"))
    [error] = errors(stops(guide)).values()
    assert list(error.block_errors) == [1]
    assert list(error.block_errors[1].block_errors) == ["title", "short"]


def test_errors_of_a_list_stand_at_their_item():
    article = make_article("sit")
    article.body = article.body.stream_block.to_python([BODY[5]])
    [error] = errors(stops(article)).values()
    items = error.block_errors[0].block_errors["items"]
    assert list(items.block_errors) == [1]
