"""Menus of the header and the footer: their links lead somewhere, when saved and after."""

import pytest
from bs4 import BeautifulSoup
from django.core.exceptions import ValidationError
from django.urls import reverse
from wagtail.test.utils.form_data import inline_formset, nested_form_data

from kt_site.menus.selectors import menus
from kt_site.models import Menu, MenuLink
from kt_site.roles import PUBLISHER
from tests.committing import committed
from tests.guides.factories import make_article
from tests.site.in_a_role import sign_in

pytestmark = [pytest.mark.django_db, pytest.mark.indexed]


def links(client, place):
    soup = BeautifulSoup(client.get("/search/").content, "html.parser")
    found = soup.find("nav", attrs={"aria-label": "Main"})
    if place != "main":
        found = soup.find("nav", attrs={"aria-labelledby": f"footer-{place}"})
    return [(one.text.strip(), one["href"]) for one in found.find_all("a")]


def add(place, *rows):
    menu = Menu.objects.create(place=place)
    for order, row in enumerate(rows):
        MenuLink.objects.create(menu=menu, sort_order=order, **row)
    return menu


def test_without_a_menu_the_site_has_its_own(client):
    assert links(client, "main")[0] == ("Body map", "/body/")
    assert ("Articles", "/articles/") in links(client, "learn")


@pytest.mark.parametrize("place", ["main", "learn"])
def test_an_editors_menu_takes_its_place_in_its_order(client, place):
    article = make_article("sit")
    add(place, {"text": "Shop", "address": "/shop/"}, {"text": "Sit", "page": article})
    assert links(client, place) == [("Shop", "/shop/"), ("Sit", "/articles/sit/")]


def test_help_keeps_what_every_shop_needs(client):
    add("help", {"text": "Shop", "address": "/shop/"})
    shown = [text for text, _ in links(client, "help")]
    assert shown == ["Look up an order", "Shop", "Your account"]


def test_a_page_that_is_taken_down_leaves_the_menu_and_is_named(client):
    article = make_article("sit")
    menu = add("main", {"text": "Shop", "address": "/shop/"}, {"text": "Sit", "page": article})
    assert menu.dead_words() == "none"
    article.unpublish()
    assert links(client, "main") == [("Shop", "/shop/")]
    assert menu.dead_words() == "Sit"
    sign_in(client, PUBLISHER)
    assert "Sit" in client.get("/cms/snippets/kt_site/menu/").content.decode()


@pytest.mark.parametrize(
    ("row", "field"),
    [
        ({}, "address"),
        ({"address": "/nowhere/"}, "address"),
        ({"address": "shop"}, "address"),
        ({"address": "//evil.example/"}, "address"),
        ({"address": "https://evil.example/"}, "address"),
        ({"address": "/shop/", "page": True}, "address"),
        ({"page": True}, "page"),
    ],
)
def test_a_link_that_leads_nowhere_is_refused(row, field):
    if "page" in row:
        row = row | {"page": make_article("sit", live="address" in row)}
    with pytest.raises(ValidationError) as refused:
        MenuLink(menu=Menu(place="main"), text="X", **row).clean()
    assert list(refused.value.message_dict) == [field]


@pytest.mark.parametrize("address", ["/", "/shop/", "/shop/?sort=price", "/guides/", "/account/"])
def test_addresses_that_are_there(address):
    MenuLink(menu=Menu(place="main"), text="X", address=address).clean()


def test_the_form_says_it_at_the_link(client):
    sign_in(client, PUBLISHER)
    row = {"text": "Gone", "page": "", "address": "/gone/", "ORDER": "1"}
    data = nested_form_data({"place": "main", "links": inline_formset([row])})
    add_url = reverse(Menu.snippet_viewset.get_url_name("add"))
    html = client.post(add_url, data).content.decode()
    assert "Nothing is at this address." in html
    assert not Menu.objects.exists()


def test_menus_are_read_once(django_assert_num_queries):
    add("main", {"text": "Shop", "address": "/shop/"})
    committed()
    menus()
    with django_assert_num_queries(0):
        menus()
