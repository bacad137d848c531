"""Redirects as those who publish pages keep them at /cms/."""

import pytest
from django.contrib.auth.models import Group
from django.urls import reverse
from wagtail.contrib.redirects import views
from wagtail.contrib.redirects.models import Redirect

from tests.factories import make_category, make_product, make_region, make_user
from tests.guides.factories import make_guide

pytestmark = pytest.mark.django_db
TAKEN = "is at this address, and a redirect is only followed where no page is"
BACK = "This leads back to"
ADDRESS = "Enter an address of this site"


@pytest.fixture
def editor(client):
    user = make_user("editor@example.com")
    user.groups.add(Group.objects.get(name="Publisher"))
    client.force_login(user)
    return client


def save(client, old, link="", page=None, at=None):
    """{field: its sentences} where it was refused; empty if it was saved."""
    address = reverse("wagtailredirects:edit", args=[at.pk]) if at else None
    data = {"old_path": old, "site": "", "is_permanent": "on", "redirect_link": link}
    answer = client.post(
        address or reverse("wagtailredirects:add"),
        data | {"redirect_page": str(page.pk) if page else ""},
    )
    return {} if answer.status_code == 302 else dict(answer.context["form"].errors)


@pytest.mark.parametrize(
    ("link", "kept"),
    [
        ("/shop/", "/shop/"),
        ("/shop/?color=blue", "/shop/?color=blue"),
        ("http://testserver/shop/#new", "/shop/#new"),
    ],
)
def test_to_an_address(editor, link, kept):
    """Faults, line 41: a redirect to /shop/ was refused."""
    assert save(editor, "/tape-shop/", link) == {}
    assert editor.get("/tape-shop/").url == kept


@pytest.mark.parametrize(
    ("query", "tagged"),
    [
        (
            "utm_source=mail&utm_campaign=a%20b",
            "/shop/?color=blue&utm_source=mail&utm_campaign=a%20b",
        ),
        ("page=2&gclid=1", "/shop/?color=blue&gclid=1"),
        ("page=2", "/shop/?color=blue"),
    ],
)
def test_tags_of_a_campaign_are_kept(client, query, tagged):
    Redirect.add_redirect("/tape-shop/", "/shop/?color=blue")
    assert client.get(f"/tape-shop/?{query}").url == tagged


def test_chains_are_refused_from_both_ends(editor):
    Redirect.add_redirect("/a/", "/b/")
    assert save(editor, "/c/", "/a/") == {
        "redirect_link": ["“/a” is a redirect itself: lead straight to /b/."]
    }
    assert save(editor, "/b/", "/shop/") == {
        "old_path": ["“/a” leads to this address: let it lead to the new one first."]
    }
    assert save(editor, "/a/", "/shop/", at=Redirect.objects.get()) == {}
    assert save(editor, "/b/", "/shop/") == {}


def test_to_a_page_and_again(editor):
    guide = make_guide("neck")
    assert save(editor, "/old-neck/", page=guide) == {}
    row = Redirect.objects.get()
    assert save(editor, "/old-neck/", "/shop/", at=row) == {}
    assert editor.get("/old-neck/").url == "/shop/"


@pytest.mark.parametrize(
    "link",
    [
        "shop",
        "https://example.org/",
        "http://testserver//x",
        "//elsewhere",
        "/\\\\elsewhere",
        "ftp://x.org/",
        "javascript:1",
    ],
)
def test_to_what_is_no_address(editor, link):
    (sentence,) = save(editor, "/tape-shop/", link)["redirect_link"]
    assert sentence.startswith(ADDRESS)


@pytest.mark.parametrize(
    "link", ["/loop/", "/loop", "/loop/?a=1", "http://localhost/loop/", "/there/"]
)
def test_back_to_itself(editor, link, settings):
    """Faults, line 41: a redirect to itself was saved, and its visitors sent in a circle."""
    Redirect.add_redirect("/there/", "/further/")
    Redirect.add_redirect("/further/", "/loop/")
    (sentence,) = save(editor, "/loop/", link)["redirect_link"]
    assert sentence.startswith(BACK)


def test_over_a_live_page(editor):
    """Faults, line 41: saved, and never followed, for the page stands there."""
    make_guide("neck", regions=[make_region("neck")])
    make_guide("draft", live=False)
    box, care = make_product("box"), make_category("care")
    paths = ["/guides/neck/", "/guides/neck", "/", "/guides/", "/shop/", "/cart/", "/body/neck/"]
    paths += [f"/shop/box_{box.pk}/", care.get_absolute_url()]
    for path in paths:
        (sentence,) = save(editor, path, "/elsewhere/").get("old_path", [path])
        assert TAKEN in sentence
    for free in ("/guides/draft/", "/guides/none/", "/body/none/", "/shop/gone_99999/"):
        assert save(editor, free, "/shop/") == {}, free


@pytest.mark.parametrize("both", [True, False])
def test_to_one_place(editor, both):
    target = {"page": make_guide("neck"), "link": "/shop/"} if both else {}
    assert list(save(editor, "/x/", **target)) == ["redirect_link"]


def test_a_table_of_redirects_is_checked_alike():
    form = views.RedirectForm({"old_path": "/a/", "redirect_link": "/a/", "is_permanent": True})
    assert "redirect_link" in form.errors


def test_publishers_keep_redirects_notes_and_regions(editor):
    """Faults, line 41: only administrators could."""
    for name in ("wagtailredirects:index", "wagtailredirects:add"):
        assert editor.get(reverse(name)).status_code == 200
    user = make_user("writer@example.com")
    user.groups.add(Group.objects.get(name="Editor"))
    editor.force_login(user)
    assert editor.get(reverse("wagtailredirects:index")).status_code == 302
