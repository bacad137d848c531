"""What an editor says of a page to search engines, and to those who share its links."""

import pytest
from bs4 import BeautifulSoup
from django.core.exceptions import ValidationError
from django.urls import reverse
from wagtail.images import get_image_model
from wagtail.images.tests.utils import get_test_image_file

from guides.models.findable import SPEC
from tests.factories import make_region
from tests.guides.factories import make_article, make_editor, make_guide, make_landing_page

pytestmark = [pytest.mark.django_db, pytest.mark.indexed]


def head(client, page):
    return BeautifulSoup(client.get(page.url).content, "html.parser").head


def publish(page, **fields):
    for name, value in fields.items():
        setattr(page, name, value)
    page.save_revision().publish()


def listed(client, page):
    return f"<loc>http://testserver{page.url}</loc>" in client.get("/sitemap.xml").content.decode()


@pytest.mark.parametrize("kind", ["guide", "article", "region"])
def test_hidden_from_search_engines(client, kind):
    neck = make_region("neck")
    page = {
        "guide": lambda: make_guide("stiff", regions=[neck]),
        "article": lambda: make_article("sit"),
        "region": lambda: make_landing_page(neck),
    }[kind]()
    if kind == "region":
        make_guide("stiff", regions=[neck])
    assert head(client, page).find("meta", {"name": "robots"}) is None
    assert listed(client, page)
    publish(page, hidden_from_search=True)
    assert head(client, page).find("meta", {"name": "robots"})["content"] == "noindex"
    assert not listed(client, page)


@pytest.mark.parametrize(
    ("original", "known"),
    [
        ("", "http://testserver/articles/sit/"),
        ("/guides/stiff/", "http://testserver/guides/stiff/"),
        ("https://example.org/sit", "https://example.org/sit"),
    ],
)
def test_the_original(client, original, known):
    page = make_article("sit")
    publish(page, original=original)
    assert head(client, page).find("link", rel="canonical")["href"] == known


@pytest.mark.parametrize(
    "wrong", ["stiff", "//example.org/", "http://x.org/", "https://", "/a b/", "javascript:1"]
)
def test_what_is_no_original(wrong):
    page = make_article("sit")
    page.original = wrong
    with pytest.raises(ValidationError, match="Enter an address of this site"):
        page.full_clean()


def test_a_page_is_not_its_own_original():
    page = make_article("sit")
    page.original = page.url
    with pytest.raises(ValidationError, match="This is the page itself"):
        page.full_clean()


def test_the_card_shows_the_chosen_picture(client, django_capture_on_commit_callbacks):
    page = make_article("sit")
    file = get_test_image_file()
    picture = get_image_model().objects.create(title="A desk", description="A desk", file=file)
    with django_capture_on_commit_callbacks(execute=True):
        publish(page, social_picture=picture)
    made = picture.renditions.get(filter_spec=SPEC)
    shown = head(client, page).find("meta", property="og:image")["content"]
    assert shown.endswith(made.url)


def test_the_form_shows_the_result_and_the_card(client):
    client.force_login(make_editor())
    page = make_article("sit", search_description="How to sit.")
    html = client.get(reverse("wagtailadmin_pages:edit", args=[page.pk])).content.decode()
    preview = BeautifulSoup(html, "html.parser").find(attrs={"data-seo": True})
    assert preview.find(attrs={"data-seo-words": True}).text == "How to sit."
    assert preview.find(attrs={"data-seo-slug": True}).text == "sit"
    assert "js/editor/seo_preview.js" in html
    add = reverse("wagtailadmin_pages:add", args=["guides", "articlepage", page.get_parent().pk])
    assert client.get(add).status_code == 200
