"""Which guides and articles anybody may read, and in which order."""

from datetime import UTC, datetime

import pytest
from wagtail.models import Page, PageViewRestriction

from guides.models import GuideIndexPage
from guides.selectors import in_order, live_articles, live_guides
from tests.guides.factories import make_article, make_guide

pytestmark = pytest.mark.django_db
PAGES = [(make_guide, live_guides), (make_article, live_articles)]
both = pytest.mark.parametrize(("make", "live"), PAGES)


def slugs(pages):
    return [page.slug for page in pages]


def restrict(page):
    PageViewRestriction.objects.create(
        page=Page.objects.get(pk=page.pk), restriction_type=PageViewRestriction.LOGIN
    )


@both
def test_live_pages_leave_out_drafts(make, live):
    make("shown")
    make("draft", live=False)
    assert slugs(live()) == ["shown"]


@both
def test_live_pages_leave_out_unpublished_ones(make, live):
    make("shown")
    make("gone").unpublish()
    assert slugs(live()) == ["shown"]


@both
def test_live_pages_leave_out_restricted_ones(make, live):
    restrict(make("private"))
    make("shown")
    assert slugs(live()) == ["shown"]


def test_live_guides_leave_out_all_below_a_restricted_index():
    make_guide("below")
    article = make_article("elsewhere")
    restrict(GuideIndexPage.objects.get())
    assert slugs(live_guides()) == []
    assert slugs(live_articles()) == [article.slug]


@both
def test_live_pages_newest_first(make, live):
    for day, slug in ((2, "second"), (1, "first"), (3, "third")):
        page = make(slug)
        page.first_published_at = datetime(2026, 1, day, tzinfo=UTC)
        page.save()
    assert slugs(live()) == ["third", "second", "first"]


def test_live_guides_take_one_query(django_assert_num_queries):
    make_guide("shown")
    with django_assert_num_queries(1):
        list(live_guides())


def test_in_order_keeps_the_order_of_the_ids():
    one, two, three = (make_guide(slug) for slug in ("one", "two", "three"))
    assert slugs(in_order(live_guides(), [two.pk, three.pk, one.pk])) == ["two", "three", "one"]


def test_in_order_leaves_out_what_the_queryset_does_not_hold():
    one, draft = make_guide("one"), make_guide("draft", live=False)
    assert slugs(in_order(live_guides(), [draft.pk, one.pk, 0])) == ["one"]


def test_in_order_same_id_twice_is_shown_once_at_its_first_place():
    one, two = make_guide("one"), make_guide("two")
    assert slugs(in_order(live_guides(), [two.pk, one.pk, two.pk])) == ["two", "one"]


def test_in_order_without_ids_is_empty():
    make_guide("one")
    assert slugs(in_order(live_guides(), [])) == []
