"""A page at the top of the site may not take an address that another part answers."""

import pytest
from django.core.exceptions import ValidationError
from django.urls import get_resolver

from guides.models import ArticleIndexPage, GuideIndexPage, RegionIndexPage
from guides.models.reserved import RESERVED_SLUGS

pytestmark = pytest.mark.django_db
INDEXES = [ArticleIndexPage, GuideIndexPage, RegionIndexPage]


@pytest.mark.parametrize("model", INDEXES)
@pytest.mark.parametrize("slug", ["shop", "cart", "checkout", "account", "search", "cms"])
def test_reserved_slug_refused_with_a_sentence(model, slug):
    page = model.objects.get()
    page.slug = slug
    with pytest.raises(ValidationError) as refused:
        page.full_clean()
    assert refused.value.message_dict == {"slug": [f"The address /{slug}/ belongs to the shop."]}


@pytest.mark.parametrize("model", INDEXES)
def test_other_slug_is_taken(model):
    page = model.objects.get()
    page.slug = "something-else"
    page.full_clean()


def test_every_first_part_that_the_site_answers_is_reserved():
    """Pages come last, so whatever is routed before them would hide a page."""
    firsts = set()
    for pattern in get_resolver().url_patterns:
        first = str(pattern.pattern).lstrip("^").split("/")[0]
        if first.replace("-", "").replace("_", "").isalnum():
            firsts.add(first)
    assert {"shop", "cart", "cms", "_util"} <= firsts
    assert firsts <= RESERVED_SLUGS
