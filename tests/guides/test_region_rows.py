"""Regions in a list: from head to toe, with the guides and articles that anybody may read."""

import pytest
from wagtail.models import Page, PageViewRestriction

from guides.cards import RegionRow
from guides.selectors import region_rows
from tests.factories import make_region
from tests.guides.factories import make_article, make_guide

pytestmark = pytest.mark.django_db


def counts():
    return {row.slug: (row.guides, row.articles, row.url) for row in region_rows()}


def test_region_rows_from_head_to_toe():
    for slug, order in (("knee", 3), ("neck", 1), ("hip", 2), ("chest", 2)):
        make_region(slug, order=order)
    assert [row.slug for row in region_rows()] == ["neck", "chest", "hip", "knee"]


def test_region_row_values():
    neck = make_region("neck", intro="Holds your head.", group="Back", view="front")
    make_guide("one", regions=[neck])
    make_guide("two", regions=[neck])
    make_article("read", regions=[neck])
    assert region_rows() == [
        RegionRow(
            neck.pk,
            "Neck",
            "neck",
            "Holds your head.",
            "/body/neck/",
            "Back",
            "front",
            2,
            1,
            "neck",
        )
    ]


def test_region_row_without_guides_leads_nowhere():
    make_article("read", regions=[make_region("chest")])
    assert counts() == {"chest": (0, 1, None)}


def test_region_rows_count_published_pages_only():
    neck = make_region("neck")
    make_guide("draft", regions=[neck], live=False)
    make_guide("gone", regions=[neck]).unpublish()
    make_article("draft-article", regions=[neck], live=False)
    assert counts() == {"neck": (0, 0, None)}


def test_region_rows_do_not_count_restricted_pages():
    neck = make_region("neck")
    for page in (make_guide("private", regions=[neck]), make_article("secret", regions=[neck])):
        PageViewRestriction.objects.create(
            page=Page.objects.get(pk=page.pk), restriction_type=PageViewRestriction.LOGIN
        )
    assert counts() == {"neck": (0, 0, None)}


def test_region_rows_guide_of_two_regions_counts_in_both():
    neck, knee = make_region("neck"), make_region("knee")
    make_guide("drive", regions=[neck, knee])
    assert counts() == {"neck": (1, 0, "/body/neck/"), "knee": (1, 0, "/body/knee/")}


def test_region_rows_take_one_query(django_assert_num_queries):
    make_guide("drive", regions=[make_region("neck"), make_region("knee")])
    with django_assert_num_queries(1):
        region_rows()
