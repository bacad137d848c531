"""The order of an article's blocks, and the addresses of its headings."""

import pytest
from django.core.exceptions import ValidationError

from guides.blocks.article import give_anchors, misplaced
from guides.models import ArticlePage
from kt_site.demo.files import read_all
from tests.factories import PRECUT, make_product
from tests.guides.factories import make_guide

LATE = "A guide or product stands below a heading: move it further down."
ROW = "Two guides or products in a row: put a paragraph between them."
TIP = "An article has one pull-out tip: make this one a paragraph."


def stream(*body):
    block = ArticlePage._meta.get_field("body").stream_block
    return block, block.to_python([{"type": kind, "value": value} for kind, value in body])


@pytest.mark.parametrize(
    ("kinds", "problems"),
    [
        ([], {}),
        (["heading", "guide", "paragraph", "product"], {}),
        (["guide", "heading"], {0: LATE}),
        (["paragraph", "product", "guide", "heading"], {1: LATE, 2: LATE}),
        (["heading", "guide", "product"], {2: ROW}),
        (["heading", "guide", "guide", "guide"], {2: ROW, 3: ROW}),
        (["tip", "heading", "tip", "tip"], {2: TIP, 3: TIP}),
    ],
)
def test_misplaced_blocks_are_named(kinds, problems):
    assert misplaced(kinds) == problems


@pytest.mark.django_db
def test_article_with_misplaced_blocks_is_refused_at_the_block():
    guide, tape = make_guide("neck"), make_product("tape", package=PRECUT)
    block, value = stream(("heading", {"text": "Why"}), ("guide", guide.pk), ("product", tape.pk))
    with pytest.raises(ValidationError) as refused:
        block.clean(value)
    assert [list(error) for error in refused.value.block_errors.values()] == [[ROW]]
    assert list(refused.value.block_errors) == [2]


@pytest.mark.django_db
def test_article_draft_may_be_in_any_order():
    block, value = stream(("guide", make_guide("neck").pk))
    assert len(block.clean_deferred(value)) == 1


def test_demo_articles_keep_the_order():
    rows = list(read_all("articles"))
    assert len(rows) == 9
    for row in rows:
        kinds = [next(iter(block)) for block in row["body"]]
        assert misplaced(kinds) == {}, row["slug"]


def test_headings_have_anchors_of_their_own():
    words = ["Why", "Why?", "Why 2", "Café", "Шея", "🦵", "!", "Main", "print"]
    _, value = stream(*[("heading", {"text": text}) for text in words])
    headings = [block.value for block in value]
    assert give_anchors(headings) == [
        ("why", "Why"),
        ("why-2", "Why?"),
        ("why-2-2", "Why 2"),
        ("cafe", "Café"),
        ("шея", "Шея"),
        ("section", "🦵"),
        ("section-2", "!"),
        ("main-2", "Main"),
        ("print-2", "print"),
    ]
    assert [heading.anchor for heading in headings][:2] == ["why", "why-2"]
