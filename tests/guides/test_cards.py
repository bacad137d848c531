"""Cards of guides and articles: plain values, in the order asked for, in two queries."""

import pytest
from wagtail.models import Site

from guides.cards import ArticleCard, GuideCard
from guides.drawing import name_of
from guides.selectors import (
    article_cards,
    guide_card_block,
    guide_cards,
    in_order,
    live_articles,
    live_guides,
    product_card_block,
)
from tests.factories import make_product, make_region
from tests.guides.factories import make_article, make_guide

pytestmark = pytest.mark.django_db


def test_guide_card_values():
    guide = make_guide(
        "neck",
        title="Neck after a desk day",
        lead="A strip.",
        strips=[{}, {}, {"length_cm": "20"}],
        regions=[make_region("neck")],
        minutes=7,
        level="medium",
        helper_needed=True,
        wear_days_min=1,
        wear_days_max=3,
    )
    assert guide_cards(live_guides()) == [
        GuideCard(
            title="Neck after a desk day",
            url="/guides/neck/",
            minutes=7,
            level="medium",
            level_label="Medium",
            helper_needed=True,
            region="Neck",
            strip_count=3,
            diagram=guide.card_drawing,
            lead="A strip.",
            wear_text="1 to 3 days",
            diagram_url=f"/guide-drawings/{guide.pk}-{name_of(guide.card_drawing)}.svg",
        )
    ]


def test_guide_card_names_the_region_nearest_the_head():
    knee, neck = make_region("knee", order=9), make_region("neck", order=1)
    make_guide("long-drive", regions=[knee, neck])
    assert [card.region for card in guide_cards(live_guides())] == ["Neck"]


def test_cards_name_the_region_of_the_title_before_the_one_nearest_the_head():
    neck, back = make_region("neck", order=1), make_region("upper-back", order=2)
    shoulder = make_region("shoulder", name="Shoulders", order=3)
    regions = [shoulder, back, neck]
    make_article("run", title="Why your Upper Back aches", regions=regions)
    make_article("drop", title="Let one shoulder drop", regions=regions)
    make_article("desk", title="Set up a desk", regions=regions)
    make_guide("drive", title="Long drive, shoulders down", regions=regions)
    names = [card.region for card in article_cards(live_articles().order_by("pk"))]
    assert names == ["Upper back", "Shoulders", "Neck"]
    assert [card.region for card in guide_cards(live_guides())] == ["Shoulders"]


def test_guide_card_names_the_region_that_the_page_is_about():
    make_guide("long-drive", regions=[make_region("neck"), make_region("knee")])
    assert [card.region for card in guide_cards(live_guides(), region="Knee")] == ["Knee"]


def test_guide_cards_in_the_order_of_the_queryset():
    ids = [make_guide(slug).pk for slug in ("one", "two", "three")]
    cards = guide_cards(in_order(live_guides(), ids))
    assert [card.title for card in cards] == ["One", "Two", "Three"]


def test_article_card_values():
    make_article("desk", lead="Sit.", minutes=4, regions=[make_region("upper-back")])
    assert article_cards(live_articles()) == [
        ArticleCard("Desk", "/articles/desk/", "Sit.", 4, "Upper back")
    ]


def test_article_card_without_region_is_about_posture():
    make_article("desk")
    assert [card.region for card in article_cards(live_articles())] == ["Posture"]


@pytest.mark.parametrize("count", [1, 5])
def test_cards_take_two_queries_whatever_their_number(django_assert_num_queries, count):
    region = make_region("neck")
    for number in range(count):
        make_guide(f"guide-{number}", regions=[region])
        make_article(f"article-{number}", regions=[region])
    Site.get_site_root_paths()  # kept in the cache
    with django_assert_num_queries(2):
        assert len(guide_cards(live_guides())) == count
    with django_assert_num_queries(2):
        assert len(article_cards(live_articles())) == count
    with django_assert_num_queries(1):
        assert len(guide_cards(live_guides(), region="Neck")) == count


def test_guide_card_block_of_a_guide_that_is_gone_or_not_published():
    shown, draft = make_guide("shown"), make_guide("draft", live=False)
    assert guide_card_block(shown).title == "Shown"
    assert guide_card_block(draft) is None
    assert guide_card_block(None) is None


def test_product_card_block_of_a_product_that_is_gone_or_private():
    shown, private = make_product("shown"), make_product("private", public=False)
    assert product_card_block(shown).title == "Shown"
    assert product_card_block(private) is None
    assert product_card_block(None) is None


def test_roots_of_sites_are_asked_for_once_a_list(monkeypatch):
    """They are in the cache, which is another server: it was asked once for each card."""
    asked = []
    roots = Site.get_site_root_paths

    def counted():
        asked.append(1)
        return roots()

    for slug in ("neck", "back", "knee"):
        make_guide(slug)
        make_article(f"about-{slug}")
    monkeypatch.setattr(Site, "get_site_root_paths", staticmethod(counted))
    guides = [card.url for card in guide_cards(live_guides())]
    assert (sorted(guides), len(asked)) == (["/guides/back/", "/guides/knee/", "/guides/neck/"], 1)
    articles = [card.url for card in article_cards(live_articles())]
    assert (len(articles), len(asked)) == (3, 2)
    assert (guide_cards(live_guides().none()), len(asked)) == ([], 2)
