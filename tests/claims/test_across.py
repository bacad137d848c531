"""A claim that begins in a page's title and ends in its description, as a result shows them."""

import pytest

from claims.places import errors, findings
from claims.publishing import ClaimFound
from guides.models import ArticlePage
from shop.regions.models import BodyRegion
from tests.guides.factories import make_article

pytestmark = pytest.mark.django_db


def said(**fields):
    return [(one.place.field, one.finding.words) for one in findings(ArticlePage(**fields))]


@pytest.mark.parametrize(
    ("fields", "found"),
    [
        ({"title": "Clinically", "search_description": "proven tape."}, "search_description"),
        ({"title": "Clinically", "lead": "proven tape."}, "lead"),  # shown where there is no other
        ({"title": "Fine", "seo_title": "Clinically", "lead": "proven tape."}, "lead"),
    ],
)
def test_claim_over_title_and_description_is_at_the_description(fields, found):
    assert said(**fields) == [(found, "Clinically proven tape")]


@pytest.mark.parametrize(
    "fields",
    [
        {"title": "Clinically", "seo_title": "Fine", "lead": "proven tape."},  # never together
        {"title": "Clinically", "search_description": "Fine.", "lead": "proven tape."},
        {"title": "Seen clinically.", "search_description": "Proven tape."},  # two sentences
        {"title": "Tape does not cure", "search_description": "back pain."},
        {"title": "Clinically", "search_description": ""},
        {"title": "", "lead": "proven tape."},
    ],
)
def test_what_no_result_says_is_no_claim(fields):
    assert said(**fields) == []


def test_claim_within_one_of_them_is_found_once():
    assert said(title="Fine", lead="It cures backs.") == [("lead", "cures")]


def test_it_is_not_published_and_said_at_the_field():
    article = make_article("sit", lead="Fine.")
    article.title, article.search_description = "Clinically", "proven tape."
    with pytest.raises(ClaimFound):
        article.save_revision().publish()
    assert list(errors(findings(article))) == ["search_description"]


def test_row_without_title_and_description_has_none():
    assert findings(BodyRegion(name="Clinically", intro="proven tape")) == []
