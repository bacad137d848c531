"""What pages say of themselves to search engines: whole, true, and safe within the page."""

from copy import deepcopy

import pytest
from django.core.cache import cache
from oscar.core.loading import get_model

from guides.models import HomePage, StandardPage
from shop.structured.json_ld import script_text
from tests.factories import (
    make_category,
    make_picture,
    make_product,
    make_region,
    make_shipping,
    make_user,
)
from tests.guides.factories import make_article, make_guide, make_landing_page
from tests.structured import REQUIRED, graph_of, of_type, problems, things

pytestmark = pytest.mark.django_db
SITE = "http://testserver/"


@pytest.fixture
def pages():
    """{name: address} of one page of every kind."""
    neck, knee = make_region("neck"), make_region("knee")
    box = make_product("box", colors=("blue", "pink"), regions=[neck])
    box.categories.add(make_category("strips"))
    make_picture(box)
    reviews, said = get_model("reviews", "ProductReview").objects, {"title": "T", "body": "B"}
    reviews.create(product=box, score=4, status=1, user=make_user(), **said)
    box.update_rating()
    make_shipping()
    returns = StandardPage(title="Returns", slug="returns", lead="How.", live=True)
    HomePage.objects.get().add_child(instance=returns)
    cache.clear()
    make_guide("stiff", regions=[neck], strips=[{}], author="Demo editor")
    make_article("sit-well", regions=[neck])
    make_landing_page(knee)
    return {
        "home": "/",
        "body map": "/body/",
        "region": "/body/neck/",
        "landing page": "/body/knee/",
        "guide": "/guides/stiff/",
        "article": "/articles/sit-well/",
        "guides": "/guides/",
        "articles": "/articles/",
        "shop": "/shop/",
        "category": "/shop/category/strips/",
        "product": box.get_absolute_url(),
    }


def graph(client, address):
    return graph_of(client.get(address).content)


def test_every_kind_of_page_passes(client, pages):
    found = {name: problems(graph(client, address), SITE) for name, address in pages.items()}
    assert found == {name: [] for name in pages}


def test_data_that_lacks_a_required_field_does_not_pass(client, pages):
    """The control: every required field of every thing of every page, taken out."""
    tried = set()
    for address in pages.values():
        whole = graph(client, address)
        for place, kind in enumerate(one["@type"] for one in things(whole)):
            for name in REQUIRED[kind]:
                part = deepcopy(whole)
                del list(things(part))[place][name]
                assert f"{kind} lacks {name}" in problems(part, SITE)
                tried.add(kind)
    assert tried == set(REQUIRED)


def test_each_page_says_what_it_is(client, pages):
    kinds = {name: [one["@type"] for one in graph(client, url)] for name, url in pages.items()}
    listed = ["ItemList", "BreadcrumbList"]
    assert kinds == {
        "home": ["Organization", "WebSite"],
        "body map": listed,
        "region": listed,
        "landing page": ["BreadcrumbList"],  # it has no guide
        "guide": ["Article", "BreadcrumbList"],
        "article": ["Article", "BreadcrumbList"],
        "guides": listed,
        "articles": listed,
        "shop": listed,
        "category": listed,
        "product": ["ProductGroup", "BreadcrumbList"],
    }


def test_breadcrumbs_are_those_of_the_page(client, pages):
    shown = client.get(pages["guide"]).context_data["crumbs"]
    (crumbs,) = of_type(graph(client, pages["guide"]), "BreadcrumbList")
    said = [(item["name"], item["item"]) for item in crumbs["itemListElement"]]
    assert said == [(name, f"http://testserver{url}") for name, url in shown]


def test_index_lists_what_it_shows(client, pages):
    (found,) = of_type(graph(client, pages["guides"]), "ItemList")
    entry = {"@type": "ListItem", "position": 1, "name": "Stiff", "url": f"{SITE}guides/stiff/"}
    assert (found["numberOfItems"], found["itemListElement"]) == (1, [entry])


def test_empty_index_lists_nothing(client):
    assert [one["@type"] for one in graph(client, "/guides/")] == ["BreadcrumbList"]


def test_article_names_its_author_and_nobody_who_checked_it(client, pages):
    (article,) = of_type(graph(client, pages["guide"]), "Article")
    assert article["author"] == {"@type": "Person", "name": "Demo editor"}
    assert "reviewedBy" not in article["mainEntityOfPage"]
    (unsigned,) = of_type(graph(client, pages["article"]), "Article")
    assert unsigned["author"]["@type"] == "Organization"


@pytest.mark.parametrize(
    ("fields", "checked"),
    [
        ({"reviewer": "A. Reader, PT", "reviewed_on": "2026-03-07"}, True),
        ({"reviewer": "A. Reader, PT"}, False),
        ({"reviewed_on": "2026-03-07"}, False),
    ],
)
def test_article_is_reviewed_only_where_name_and_day_are_known(client, fields, checked):
    make_guide("stiff", **fields)
    (page,) = of_type(graph(client, "/guides/stiff/"), "WebPage")
    assert ("reviewedBy" in page, "lastReviewed" in page) == (checked, checked)
    if checked:
        assert page["reviewedBy"] == {"@type": "Person", "name": "A. Reader, PT"}
        assert page["lastReviewed"] == "2026-03-07"


@pytest.mark.indexed
def test_screens_without_a_subject_say_nothing(client, pages):
    for address in ("/guides/stiff/?step=1", "/search/?q=neck", "/cart/", "/account/login/"):
        assert graph(client, address) == [], address


EVIL = "</script><script>alert(1)</script><!-- & ' \" \u2028"


def test_no_text_leaves_its_element(client):
    make_guide("stiff", title=EVIL, lead=EVIL, author=EVIL, strips=[{}])
    html = client.get("/guides/stiff/").content.decode()
    assert "<script>alert" not in html
    assert "<!--" not in html
    (article,) = of_type(graph_of(html), "Article")
    assert (article["headline"], article["author"]["name"]) == (EVIL, EVIL)


def test_data_escapes_what_html_reads():
    text = script_text([{"name": EVIL}])
    assert not {"<", ">", "&", "\u2028"} & set(text)
    assert script_text([]) == ""
