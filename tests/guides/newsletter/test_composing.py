"""What a newsletter's mail says, and what keeps it from being sent."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from wagtail.models import Page, PageViewRestriction

from guides.newsletter.composing import NO_PARTS, parts_of, problems, words_of
from shop.newsletter.models import Newsletter
from shop.newsletter.sending import OUT_HERE
from tests.factories import make_picture, make_product
from tests.guides.factories import make_article, make_guide
from tests.guides.newsletter.writing import draft

pytestmark = pytest.mark.django_db


def sentences(newsletter):
    return [(one.label, one.sentence) for one in problems(newsletter)]


@pytest.fixture
def box(django_capture_on_commit_callbacks):
    """With a picture, whose sizes the worker has made."""
    with django_capture_on_commit_callbacks(execute=True):
        box = make_product("box")
        make_picture(box)
    return box


def test_mail_shows_each_part_in_the_order_of_the_form(settings, box):
    settings.SELLER_NAME, settings.SELLER_ADDRESS = "KT Tape Inc.", "1 Street; Springfield, IL"
    guide, article = make_guide("neck", lead="Sit up."), make_article("sit")
    newsletter = draft(article, box, guide, preheader="And a box.")
    words, urls = words_of(newsletter), (article.url, box.get_absolute_url(), guide.url)
    assert (words.subject, problems(newsletter)) == ("May at the desk", [])
    for text in (words.text, words.html):
        places = [text.index(f"http://testserver{url}") for url in urls]
        assert places == sorted(places)
        for said in ("Two new guides.", "Sit up.", "$12.99", OUT_HERE, "KT Tape Inc.", "1 Street"):
            assert said in text
    assert "And a box." in words.html and 'src="http://testserver/media/' in words.html


def test_pictures_have_words(box):
    (part,) = parts_of(draft(box))
    assert (part.picture[:18], part.alt) == ("http://testserver/", "box.png")


def test_words_of_an_editor_are_no_markup():
    words = words_of(draft(make_guide("neck"), subject="A <b> & c", preheader="<i>"))
    assert "A &lt;b&gt; &amp; c" in words.html and "<i>" not in words.html
    assert words.text.startswith("A <b> & c")


@pytest.mark.parametrize("gone", ["draft", "private", "unpublished"])
def test_page_that_is_not_for_everybody_holds_it_back(gone):
    guide = make_guide("neck", live=gone != "draft")
    if gone == "unpublished":
        guide.unpublish()
    if gone == "private":
        PageViewRestriction.objects.create(page=guide, restriction_type="login")
    newsletter = draft(guide)
    words = f"“{guide.title}” is not published: publish it, or take it out."
    assert sentences(newsletter) == [("Contents", words)]
    assert guide.title not in words_of(newsletter).text


def test_what_is_no_guide_article_or_sold_product_holds_it_back():
    home, box = Page.objects.get(depth=2), make_product("box", public=False)
    assert [sentence for _, sentence in sentences(draft(home, box))] == [
        f"“{home.title}” is neither a guide nor an article: take it out.",
        "“Box” is not sold: take it out.",
    ]


def test_nothing_in_it_holds_it_back():
    assert sentences(draft()) == [("Contents", NO_PARTS)]


def test_claim_that_came_in_by_another_way_holds_it_back():
    newsletter = draft(make_guide("neck"))
    Newsletter.objects.filter(pk=newsletter.pk).update(intro="Tape heals tendinitis.")
    newsletter.refresh_from_db()
    ((label, sentence),) = sentences(newsletter)
    assert label == "Introduction" and "heals" in sentence


def test_two_of_each_kind_take_the_queries_of_one():
    def queries(first, count):
        names = [f"part-{number}" for number in range(first, first + count)]
        things = [make(name) for make in (make_guide, make_article, make_product) for name in names]
        newsletter = draft(*things)
        with CaptureQueriesContext(connection) as captured:
            assert None not in parts_of(newsletter)
        return len(captured)

    queries(0, 1)  # what is kept
    assert queries(1, 1) == queries(2, 2)
