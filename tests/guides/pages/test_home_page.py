"""The front page: the body map, the guides and articles that editors chose."""

import pytest

from guides.models import HomeArticle, HomeGuide, HomePage
from tests.factories import make_region
from tests.guides.factories import make_article, make_guide

pytestmark = pytest.mark.django_db


@pytest.fixture
def front(client):
    """What the front page's template receives, after editors chose `featured`, `guides` …"""

    def choose(featured=None, guides=(), articles=(), **fields):
        page = HomePage.objects.get()
        page.featured_guide = featured
        page.first_guides = [HomeGuide(guide=one, sort_order=n) for n, one in enumerate(guides)]
        page.articles = [HomeArticle(article=one, sort_order=n) for n, one in enumerate(articles)]
        for name, value in fields.items():
            setattr(page, name, value)
        page.save_revision().publish()
        return client.get("/").context_data

    return choose


def titles(cards):
    return [card.title for card in cards]


def test_home_page_shows_what_editors_chose_in_their_order(front):
    one, two, three = (make_guide(slug) for slug in ("one", "two", "three"))
    sit, walk = make_article("sit"), make_article("walk")
    context = front(two, [three, one], [walk, sit])
    assert context["featured"].title == "Two"
    assert titles(context["guides"]) == ["Three", "One"]
    assert titles(context["articles"]) == ["Walk", "Sit"]
    assert context["guide_total"] == 3


def test_home_page_featured_guide_is_not_listed_again(front):
    one, two = make_guide("one"), make_guide("two")
    context = front(one, [two, one])
    assert context["featured"].title == "One"
    assert titles(context["guides"]) == ["Two"]


def test_home_page_guides_without_a_featured_one(front):
    context = front(None, [make_guide("one")])
    assert context["featured"] is None
    assert titles(context["guides"]) == ["One"]


def test_home_page_featured_guide_unpublished_gives_its_place_to_the_next(front, client):
    one, two, three = (make_guide(slug) for slug in ("one", "two", "three"))
    front(one, [two, three])
    one.unpublish()
    context = client.get("/").context_data
    assert context["featured"].title == "Two"
    assert titles(context["guides"]) == ["Three"]


def test_home_page_unpublished_and_deleted_choices_are_left_out(front, client):
    one, two, three = (make_guide(slug) for slug in ("one", "two", "three"))
    sit = make_article("sit")
    front(None, [one, two, three], [sit])
    one.unpublish()
    two.delete()
    sit.unpublish()
    context = client.get("/").context_data
    assert titles(context["guides"]) == ["Three"]
    assert context["articles"] == []


def test_home_page_regions_without_guides_are_not_linked(front, client):
    make_region("chest")
    make_guide("desk", regions=[make_region("neck")])
    front()
    html = client.get("/").content.decode()
    assert 'data-region="neck" data-guides="1"' in html
    assert 'data-region="chest" data-guides' not in html


def test_home_page_says_what_tape_can_and_cannot(front, client):
    context = front(can=[("line", "Remind you")], cannot=[("line", "Hold you upright")])
    assert (context["can"], context["cannot"]) == (["Remind you"], ["Hold you upright"])
    html = client.get("/").content.decode()
    assert "Remind you" in html
    assert "Hold you upright" in html


def test_home_page_plumb_line_stands_beside_its_articles(front, client):
    front(None, [], [make_article("sit")])
    html = client.get("/").content.decode()
    section = html.split('class="section home-reading"')[1].split("</section>")[0]
    assert 'role="img" aria-label="A person from the side: a dotted plumb line' in section
    assert section.count("<circle") == 2
