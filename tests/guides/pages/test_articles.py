"""Articles: contents, embedded guides and products, what to read next."""

import pytest

from tests.factories import PRECUT, make_product, make_region
from tests.guides.factories import make_article, make_guide

pytestmark = pytest.mark.django_db


@pytest.fixture
def article(client):
    """What an article's template receives."""

    def get(slug="desk"):
        response = client.get(f"/articles/{slug}/")
        assert response.status_code == 200
        return response.context_data

    return get


def html(client):
    response = client.get("/articles/desk/")
    assert response.status_code == 200
    return response.content.decode()


def test_article_contents_lead_to_its_headings(client, article):
    headings = [("heading", {"text": "Why it tires"}), ("heading", {"text": "What to do"})]
    make_article("desk", body=[headings[0], ("paragraph", "<p>So.</p>"), headings[1]])
    assert article()["toc"] == [("why-it-tires", "Why it tires"), ("what-to-do", "What to do")]
    assert '<h2 class="h2" id="what-to-do">What to do</h2>' in html(client)


def test_article_without_headings_has_no_contents(article):
    make_article("desk", body=[("paragraph", "<p>So.</p>")])
    assert article()["toc"] == []


def test_article_shows_every_kind_of_block(client):
    make_article(
        "desk",
        body=[
            ("paragraph", "<p>Sit <b>tall</b>.</p>"),
            ("tip", {"text": "Let go.", "note": "Now.", "color": "pink"}),
            ("callout", {"title": "Stop", "text": "<p>If it hurts.</p>"}),
            ("checklist", {"title": "Before", "items": ["Screen up"]}),
            ("quote", {"text": "Small and often.", "source": "Demo editor"}),
            ("faq", {"items": [{"question": "How long?", "answer": "<p>Days.</p>"}]}),
        ],
    )
    page = html(client)
    for words in (
        "<p>Sit <b>tall</b>.</p>",
        "tape--pink",
        "Let go.<small>Now.</small>",
        "<p>If it hurts.</p>",
        "<li>Screen up</li>",
        "<figcaption>Demo editor</figcaption>",
        "<p>Days.</p>",
    ):
        assert words in page


def test_article_embedded_guide_and_product_are_shown(client):
    guide, tape = make_guide("neck-guide"), make_product("tape", package=PRECUT)
    make_article("desk", body=[("guide", guide.pk), ("product", tape.pk)])
    page = html(client)
    assert '<a class="guide-row" href="/guides/neck-guide/">' in page
    assert f'href="/shop/tape_{tape.pk}/"' in page


def test_article_embedded_guide_unpublished_shows_nothing(client):
    guide = make_guide("neck-guide")
    make_article("desk", body=[("guide", guide.pk)])
    guide.unpublish()
    assert "neck-guide" not in html(client)
    assert "A guide for this" not in html(client)


def test_article_embedded_guide_deleted_shows_nothing(client):
    guide = make_guide("neck-guide")
    make_article("desk", body=[("guide", guide.pk)])
    guide.delete()
    assert "A guide for this" not in html(client)


def test_article_embedded_product_deleted_shows_nothing(client):
    tape = make_product("tape", package=PRECUT)
    make_article("desk", body=[("paragraph", "<p>Still here.</p>"), ("product", tape.pk)])
    tape.delete()
    page = html(client)
    assert "Still here." in page
    assert "Tape for this" not in page


def test_article_embedded_product_made_private_shows_nothing(client):
    tape = make_product("tape", package=PRECUT)
    make_article("desk", body=[("product", tape.pk)])
    tape.is_public = False
    tape.save()
    assert "Tape for this" not in html(client)


def test_article_read_next_shares_a_region(article):
    neck, knee = make_region("neck"), make_region("knee")
    make_article("desk", regions=[neck, knee])
    make_article("elsewhere", regions=[make_region("hip")])
    make_article("draft", regions=[neck], live=False)
    for number in range(4):
        make_article(f"near-{number}", regions=[neck, knee])
    assert [card.title for card in article()["read_next"]] == ["Near 3", "Near 2", "Near 1"]


def test_article_byline(article):
    page = make_article("desk", author="Demo editor", minutes=4)
    assert article()["byline"] == {
        "author": "Demo editor",
        "updated": page.last_published_at,
        "minutes": 4,
        "reviewer": "",
    }


def test_article_index_newest_first_without_drafts(client):
    make_article("one")
    make_article("draft", live=False)
    make_article("two")
    cards = client.get("/articles/").context_data["articles"]
    assert [card.title for card in cards] == ["Two", "One"]


def test_article_index_without_articles_says_so(client):
    assert "There are no articles yet." in client.get("/articles/").content.decode()
