"""The list from which an editor picks a product for a guide, an article or a region."""

from datetime import timedelta

import pytest
from bs4 import BeautifulSoup
from django.urls import reverse
from django.utils import timezone

from shop.catalog.product_chooser import ProductChooserWidget
from shop.desk.products.first_drafts import draft_of
from tests.factories import make_product, make_user

pytestmark = pytest.mark.django_db
HIDDEN = "Hidden not shown on pages"


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
        ["", "Precut", "precut-blue and 1 more", "from $10.00", "In stock", "Live"],
        ["", "Roll", "roll", "$11.99", "3 left", "Live"],
        ["", "Gone", "gone", "$12.99", "Out of stock", HIDDEN],
    ]


def test_a_product_without_stock_record_is_listed(editor):
    make_product("new", stock=None)
    assert rows(editor) == [["", "New", "", "No price", "Out of stock", "Live"]]


def test_state_says_what_of_it_is_a_draft(editor):
    """Each product has a draft at the desk: it is a state where it says more than the shop."""
    saved = make_product("a-saved")
    edited = draft_of(make_product("b-edited"))
    later = draft_of(make_product("c-later"))
    not_yet = draft_of(make_product("d-not-yet", public=False))
    draft_of(saved)
    draft_of(make_product("e-hidden", public=False))
    for draft in (edited, not_yet):
        draft.title += " again"
        draft.save_revision()
    later.go_live_at = timezone.now() + timedelta(days=3)
    later.save_revision().publish()
    assert [row[-1] for row in rows(editor)] == [
        *("Live", "Live + draft", "Scheduled"),
        *("Draft not shown on pages", HIDDEN),
    ]


def test_chosen_product_that_nobody_sees_is_marked(editor):
    shown, hidden = make_product("roll"), make_product("gone", public=False)
    for product, title in ((shown, "Roll"), (hidden, "Gone (not shown on pages)")):
        html = ProductChooserWidget().render("product", product.pk, {"id": "product"})
        said = BeautifulSoup(html, "html.parser").select_one("[data-chooser-title]")
        assert said.get_text(strip=True) == title
        chosen = editor.get(reverse("product_chooser:chosen", args=[product.pk])).json()
        assert chosen["result"]["title"] == title


def test_queries_do_not_grow_with_products(editor, django_assert_max_num_queries):
    for number in range(3):
        make_product(f"box-{number}", colors=["blue", "pink"])
    with django_assert_max_num_queries(12) as few:
        rows(editor)
    for number in range(3, 9):
        make_product(f"box-{number}", colors=["blue", "pink"])
    with django_assert_max_num_queries(len(few)):
        assert len(rows(editor)) == 9
