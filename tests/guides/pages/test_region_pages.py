"""/body/<region>/ answers for every region, with or without a page of the editors'."""

import pytest
from django.urls import reverse
from wagtail.test.utils.form_data import inline_formset

from tests.factories import PRECUT, make_product, make_region
from tests.guides.factories import make_article, make_editor, make_guide, make_landing_page

pytestmark = pytest.mark.django_db


def page(client, slug="neck"):
    response = client.get(f"/body/{slug}/")
    assert response.status_code == 200
    return response.context_data


def titles(cards):
    return [card.title for card in cards]


def test_region_page_shows_its_guides_articles_and_tape(client):
    neck, knee = make_region("neck", intro="It holds your head."), make_region("knee")
    make_product("second", package=PRECUT, regions=[knee, neck])
    make_product("third", package=PRECUT, regions=[neck])
    make_guide("desk", regions=[neck])
    make_guide("drive", regions=[neck, knee])
    make_guide("stairs", regions=[knee])
    make_article("sit", regions=[neck])
    make_article("walk", regions=[knee])
    context = page(client)
    assert (context["title"], context["lead"]) == ("Neck", "It holds your head.")
    assert titles(context["guides"]) == ["Drive", "Desk"]
    assert titles(context["articles"]) == ["Sit"]
    assert titles(context["products"]) == ["Second", "Third"]
    assert context["shop_url"] == "/shop/?region=neck"


def test_region_page_shows_six_guides_and_articles_and_three_tapes_of_many(client):
    shoulder = make_region("shoulder", name="Shoulders")
    for number in range(7):
        make_guide(f"guide-{number}", regions=[shoulder], strips=[{}, {}])
        make_article(f"article-{number}", regions=[shoulder])
        make_product(f"tape-{number}", package=PRECUT, regions=[shoulder])
    context = page(client, "shoulder")
    assert titles(context["guides"]) == [f"Guide {number}" for number in range(6, 0, -1)]
    assert titles(context["articles"]) == [f"Article {number}" for number in range(6, 0, -1)]
    assert titles(context["products"]) == ["Tape 0", "Tape 1", "Tape 2"]
    html = client.get("/body/shoulder/").content.decode()
    assert (
        '<a class="link" rel="nofollow" href="/guides/?region=shoulder">All 7 shoulder guides</a>'
        in html
    )
    assert html.count(">Start here<") == 1
    assert html.count(">2 strips<") == 5
    tabs = html.split('aria-label="On this page"')[1].split("</nav>")[0]
    assert tabs.count('<span class="tabs__count">7</span>') == 3
    assert tabs.count("aria-current") == 1
    assert '<a href="#guides" aria-current="location">Guides' in tabs


def test_region_page_with_few_guides_links_to_no_list(client):
    make_guide("desk", regions=[make_region("neck")])
    assert page(client)["guides_url"] == ""


def test_region_page_landing_page_brings_its_own_words(client):
    neck = make_region("neck", intro="It holds your head.")
    make_guide("desk", regions=[neck])
    make_landing_page(neck, body="<p>Start low.</p>", search_description="Neck tape.")
    context = page(client)
    assert (context["title"], context["lead"]) == ("All about the neck", "Start with your head.")
    assert titles(context["guides"]) == ["Desk"]
    html = client.get("/body/neck/").content.decode()
    assert "<p>Start low.</p>" in html
    assert '<meta name="description" content="Neck tape.">' in html


def test_region_page_landing_page_stands_at_the_regions_address():
    landing = make_landing_page(make_region("neck"), slug="all-about-necks")
    assert (landing.slug, landing.url) == ("neck", "/body/neck/")


def test_region_page_draft_landing_page_leaves_the_region_reachable(client):
    neck = make_region("neck", intro="It holds your head.")
    make_landing_page(neck, live=False, slug="neck")
    assert page(client)["lead"] == "It holds your head."


def test_region_page_unpublished_landing_page_leaves_the_region_reachable(client):
    neck = make_region("neck", intro="It holds your head.")
    make_landing_page(neck).unpublish()
    assert page(client)["lead"] == "It holds your head."


def test_region_page_region_renamed_by_an_editor_moves_its_landing_page(
    client, django_capture_on_commit_callbacks
):
    neck = make_region("neck")
    make_landing_page(neck)
    client.force_login(make_editor())
    edit = reverse("wagtailsnippets_regions_bodyregion:edit", args=[neck.pk])
    data = {
        "name": "Neck",
        "slug": "nape",
        "order": "1",
        "max_stretch": "50",
        "group": neck.group,
        "view": "back",
    }
    products = {f"region_products-{key}": value for key, value in inline_formset([]).items()}
    with django_capture_on_commit_callbacks(execute=True):
        assert client.post(edit, data | {"intro": ""} | products).status_code == 302
    assert page(client, "nape")["title"] == "All about the neck"
    response = client.get("/body/neck/")
    assert (response.status_code, response["Location"]) == (301, "/body/nape/")


def test_region_page_unknown_slug_is_not_found(client):
    make_region("neck")
    assert client.get("/body/tail/").status_code == 404


def test_region_page_without_guides_is_answered(client):
    chest = make_region("chest", intro="Open up.")
    make_article("open-up", regions=[chest])
    context = page(client, "chest")
    assert (context["guides"], context["region"].url) == ([], None)
    assert titles(context["articles"]) == ["Open up"]
    html = client.get("/body/chest/").content.decode()
    assert "Open up." in html
    assert 'href="#guides"' not in html


def test_region_page_situations_of_its_guides_in_order_and_once(client):
    neck = make_region("neck")
    make_guide("one", regions=[neck], situations=["phone", "desk work"])
    make_guide("two", regions=[neck], situations=["phone"])
    make_guide("draft", regions=[neck], situations=["sleep"], live=False)
    assert page(client)["situations"] == ["desk work", "phone"]


def test_region_page_nearby_are_the_four_nearest_that_have_guides(client):
    slugs = ["ear", "neck", "shoulder", "chest", "elbow", "hip", "knee"]
    for order, slug in enumerate(slugs):
        region = make_region(slug, order=order)
        if slug != "chest":
            make_guide(f"for-{slug}", regions=[region])
    assert [row.slug for row in page(client)["nearby"]] == ["ear", "shoulder", "elbow", "hip"]
    assert [row.slug for row in page(client, "knee")["nearby"]] == [
        "hip",
        "elbow",
        "shoulder",
        "neck",
    ]


def test_region_index_lists_regions_that_have_guides(client):
    make_region("chest")
    make_guide("desk", regions=[make_region("neck")])
    html = client.get("/body/").content.decode()
    assert 'data-region="neck" data-guides="1"' in html
    assert 'data-region="chest" data-guides' not in html
