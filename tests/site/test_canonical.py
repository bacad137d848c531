"""The one address by which search engines know a page, and what its links show when shared."""

import pytest
from bs4 import BeautifulSoup

from guides.pages import articles as article_pages
from guides.pages import guides as guide_pages
from shop.forks.catalogue import views
from tests.factories import make_category, make_picture, make_product, make_region, variant
from tests.guides.factories import make_article, make_guide, make_landing_page

pytestmark = pytest.mark.django_db
SITE = "http://testserver"


def head(client, address):
    return BeautifulSoup(client.get(address).content, "html.parser").head


def canonical(client, address):
    return head(client, address).find("link", rel="canonical")["href"].removeprefix(SITE)


@pytest.fixture
def two_pages(monkeypatch):
    """Lists of two pages, one row each."""
    monkeypatch.setattr(article_pages, "PER_PAGE", 1)
    monkeypatch.setattr(guide_pages, "PER_PAGE", 1)
    monkeypatch.setattr(views, "PER_PAGE", 1)
    for name in ("one", "two"):
        make_guide(name, regions=[make_region(f"part-{name}")], level="easy")
        make_article(name)
        make_product(name, categories=[make_category(f"c-{name}")])


@pytest.mark.parametrize("path", ["/guides/", "/articles/", "/shop/"])
def test_each_page_of_a_list_has_its_own_address(client, two_pages, path):
    asked = ["", "?page=1", "?page=2", "?page=99", "?page=x", "?utm_source=mail", "?page=2&b=1"]
    assert [canonical(client, path + query) for query in asked] == [
        path,
        path,
        f"{path}?page=2",
        f"{path}?page=2",
        path,
        path,
        f"{path}?page=2",
    ]


@pytest.mark.parametrize(
    ("address", "known"),
    [
        ("/guides/?level=easy&page=2", "/guides/"),
        ("/guides/?region=part-one", "/guides/"),
        ("/shop/?stock=in&page=2", "/shop/"),
        ("/shop/?sort=price", "/shop/"),
        ("/body/?region=part-one", "/body/"),
    ],
)
def test_filtered_lists_belong_to_the_list(client, two_pages, address, known):
    assert canonical(client, address) == known


def test_colors_belong_to_their_product(client):
    box = make_product("box", colors=("blue", "pink"))
    assert canonical(client, variant(box, "pink").get_absolute_url()) == box.get_absolute_url()


def test_a_step_alone_is_not_for_search_engines(client):
    make_guide("stiff", strips=[{}])
    page = head(client, "/guides/stiff/?step=1")
    assert page.find("meta", attrs={"name": "robots"})["content"] == "noindex"
    assert page.find("link", rel="canonical")["href"] == f"{SITE}/guides/stiff/"
    assert page.find("meta", property="og:url") is None


def shared(client, address):
    """{name: content} of the page's Open Graph tags."""
    tags = head(client, address).find_all("meta", property=True)
    return {tag["property"].removeprefix("og:"): tag["content"] for tag in tags}


def test_link_to_a_page_shows_title_words_address_and_the_sites_picture(client):
    make_landing_page(make_region("knee"), search_description="Tape for the knee.")
    tags = shared(client, "/body/knee/?utm_source=mail")
    assert tags == {
        "site_name": "KT Tape",
        "type": "website",
        "title": "All about the knee",
        "description": "Tape for the knee.",
        "url": f"{SITE}/body/knee/",
        "image": f"{SITE}/static/share.png",
        "image:width": "1200",
        "image:height": "630",
        "image:alt": "KT Tape",
    }


def test_link_to_a_product_shows_its_picture(client, django_capture_on_commit_callbacks):
    box = make_product("box", meta_description="Twenty strips.")
    with django_capture_on_commit_callbacks(execute=True):
        make_picture(box)
    tags = shared(client, box.get_absolute_url())
    assert (tags["type"], tags["title"]) == ("product", "Box")
    assert tags["image"].startswith(f"{SITE}/media/")


def test_every_kind_of_page_is_shared_with_words(client, two_pages):
    make_region("bare")
    region = "/body/bare/"
    for address in ("/", "/body/", region, "/guides/one/", "/articles/one/", "/guides/", "/shop/"):
        tags = shared(client, address)
        assert tags["title"], address
        assert tags["url"] == SITE + address
        assert tags["image"].startswith("http"), address
