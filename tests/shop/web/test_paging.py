"""Numbered pages of a list, and numbers that do not exist."""

import pytest
from django.http import QueryDict

from shop.web.paging import paginate
from tests.factories import make_product


def pages(query="", number_of_items=100):
    return paginate(QueryDict(query), list(range(number_of_items)), per_page=10)


def test_first_page_has_no_number_in_its_address():
    page = pages("page=2&color=blue")
    assert (page.items, page.previous_url, page.next_url) == (
        list(range(10, 20)),
        "?color=blue",
        "?color=blue&page=3",
    )


def test_page_one_is_the_default_and_says_nothing():
    page = pages()
    assert (page.number, page.total, page.count, page.notice) == (1, 10, 100, "")
    assert (page.previous_url, page.next_url) == ("", "?page=2")


def test_numbers_are_the_ends_and_the_neighbors():
    assert [number for number, _, _ in pages("page=5").numbers] == [1, 3, 4, 5, 6, 7, 10]
    assert [number for number, _, on in pages("page=5").numbers if on] == [5]


@pytest.mark.parametrize(
    ("wanted", "shown"),
    [
        ("x", 1),
        ("999999", 10),
        ("-1", 10),
        ("0", 10),
        ("1.5", 1),
        ("", 1),
        ("٣", 3),
        ("9" * 9999, 1),
    ],
)
def test_page_that_does_not_exist_is_answered_by_the_nearest(wanted, shown):
    page = pages(f"page={wanted}")
    assert page.number == shown
    assert page.notice == f"There is no such page: this is page {shown}."


def test_empty_list_has_one_page():
    page = pages(number_of_items=0)
    assert (page.items, page.number, page.total, page.notice) == ([], 1, 1, "")


@pytest.mark.django_db
@pytest.mark.parametrize("wanted", ["x", "999999", "-1"])
def test_product_list_answers_a_wrong_page_number_with_a_sentence(client, wanted):
    make_product("box")
    answer = client.get(f"/shop/?page={wanted}")
    assert answer.status_code == 200
    assert "There is no such page: this is page 1." in answer.content.decode()
    assert [card.title for card in answer.context["products"]] == ["Box"]


@pytest.mark.django_db
def test_product_list_shows_24_a_page(client):
    for number in range(25):
        make_product(f"box-{number}")
    answer = client.get("/shop/?page=2&sort=featured")
    assert [card.title for card in answer.context["products"]] == ["Box 24"]
    assert answer.context["count"] == 25
