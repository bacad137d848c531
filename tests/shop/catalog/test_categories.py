"""Categories of the shop, at the path of their slugs; and the menu of them."""

import pytest

from shop.catalog.categories import categories_for_menu
from tests.committing import committed
from tests.factories import make_category, make_product

pytestmark = pytest.mark.django_db


@pytest.fixture
def care():
    care = make_category("care", description="Keeps tape on.")
    make_product("oil", categories=[make_category("removal", parent=care)])
    make_product("box", categories=[make_category("rolls")])
    return care


def test_category_shows_its_products_and_those_below_it(care, client):
    page = client.get("/shop/category/care/")
    assert [card.title for card in page.context["products"]] == ["Oil"]
    assert (page.context["title"], page.context["lead"]) == ("Care", "Keeps tape on.")


def test_category_below_another_has_the_path_as_its_address(care, client):
    page = client.get("/shop/category/care/removal/")
    assert [card.title for card in page.context["products"]] == ["Oil"]


@pytest.mark.parametrize("path", ["removal", "rolls/removal", "care/care", "nothing"])
def test_category_at_a_wrong_path_is_not_found(care, client, path):
    assert client.get(f"/shop/category/{path}/").status_code == 404


def test_category_at_oscars_numbered_address_moves_to_its_own(care, client):
    answer = client.get(f"/shop/category/care_{care.pk}/")
    assert (answer.status_code, answer["Location"]) == (301, "/shop/category/care/")


def test_private_category_is_not_found(care, client):
    type(care).objects.filter(pk=care.pk).update(is_public=False)
    care.refresh_from_db()
    care.save()
    assert client.get("/shop/category/care/").status_code == 404
    assert client.get(f"/shop/category/care_{care.pk}/").status_code == 404


def test_menu_lists_the_top_categories_that_are_public(care):
    make_category("secret", is_public=False)
    assert categories_for_menu() == [
        ("Care", "/shop/category/care/"),
        ("Rolls", "/shop/category/rolls/"),
    ]


def test_menu_is_kept_until_a_category_changes(care, django_assert_num_queries):
    committed()
    categories_for_menu()
    with django_assert_num_queries(0):
        categories_for_menu()
    care.name = "Care and kits"
    care.save()
    assert categories_for_menu()[0] == ("Care and kits", "/shop/category/care/")
    care.delete()
    assert [name for name, _ in categories_for_menu()] == ["Rolls"]
