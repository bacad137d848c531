"""The list from which an editor picks a product for a guide, an article or a region."""

import pytest
from bs4 import BeautifulSoup
from django.urls import reverse

from shop.catalog.product_chooser import PRIVATE
from tests.factories import make_product, make_user

pytestmark = pytest.mark.django_db


@pytest.fixture
def editor(client):
    user = make_user("editor@example.com", is_superuser=True)
    client.force_login(user)
    return client


def rows(client, query=""):
    """Each row's cells as words, in their order."""
    html = client.get(reverse("product_chooser:choose_results") + query).content.decode()
    found = BeautifulSoup(html, "html.parser").select("tbody tr")
    return [[cell.get_text(" ", strip=True) for cell in row.find_all("td")] for row in found]


def test_products_are_told_apart(editor):
    """Faults, line 40: names only, private products among them without a word."""
    make_product("roll", price="11.99", stock=3)
    tape = make_product(
        "precut", price="12.99", stock={"blue": 5, "pink": 6}, colors=["blue", "pink"]
    )
    tape.children.first().stockrecords.update(price="10.00")
    make_product("gone", stock=0, public=False)
    assert rows(editor) == [
        ["", "Precut", "precut-blue and 1 more", "from $10.00", "In stock", ""],
        ["", "Roll", "roll", "$11.99", "3 left", ""],
        ["", "Gone", "gone", "$12.99", "Out of stock", PRIVATE],
    ]


def test_a_product_without_stock_record_is_listed(editor):
    make_product("new", stock=None)
    assert rows(editor) == [["", "New", "", "No price", "Out of stock", ""]]


def test_queries_do_not_grow_with_products(editor, django_assert_max_num_queries):
    for number in range(3):
        make_product(f"box-{number}", colors=["blue", "pink"])
    with django_assert_max_num_queries(12) as few:
        rows(editor)
    for number in range(3, 9):
        make_product(f"box-{number}", colors=["blue", "pink"])
    with django_assert_max_num_queries(len(few)):
        assert len(rows(editor)) == 9
