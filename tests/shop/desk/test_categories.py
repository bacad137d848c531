"""Categories at the desk: made, renamed, moved, and kept while something stands in them."""

import pytest
from oscar.core.loading import get_model
from wagtail.contrib.redirects.models import Redirect

from shop.catalog.categories import categories_for_menu
from tests.factories import make_category, make_product

from .staff import said, sign_in

pytestmark = pytest.mark.django_db
Category = get_model("catalogue", "Category")
FORM = {
    "name": "Rolls",
    "slug": "",
    "description": "",
    "is_public": "on",
    "parent": "",
    "place": "",
}


@pytest.fixture
def merchant(client):
    rights = [f"catalogue.{act}_category" for act in ("add", "change", "delete", "view")]
    return sign_in(client, *rights)


@pytest.fixture
def care():
    make_category("strips")
    care = make_category("care")
    make_category("oils", parent=care)
    return Category.objects.get(slug="care")


def edit(client, category, **changes):
    form = FORM | {"name": category.name, "slug": category.slug}
    return client.post(f"/cms/categories/edit/{category.pk}/", form | changes)


def errors(answer):
    return {name: [*sentences] for name, sentences in answer.context["form"].errors.items()}


def names():
    return [(row.name, row.depth) for row in Category.objects.order_by("path")]


def test_new_one_gets_an_address_and_stands_last(merchant, care):
    assert merchant.post("/cms/categories/new/", FORM).status_code == 302
    assert Category.objects.get(name="Rolls").get_absolute_url() == "/shop/category/rolls/"
    merchant.post("/cms/categories/new/", FORM | {"name": "Wipes", "parent": care.pk})
    assert names() == [("Strips", 1), ("Care", 1), ("Oils", 2), ("Wipes", 2), ("Rolls", 1)]


def test_renamed_one_is_found_at_its_old_address(merchant, care):
    edit(merchant, care, slug="after-care", name="After care")
    answer = merchant.get("/shop/category/care/oils/")
    assert (answer.status_code, answer["Location"]) == (301, "/shop/category/after-care/oils/")


def test_moved_one_takes_its_branch_along(merchant, care):
    edit(merchant, care, parent=Category.objects.get(slug="strips").pk)
    assert names() == [("Strips", 1), ("Care", 2), ("Oils", 3)]
    assert merchant.get("/shop/category/care/")["Location"] == "/shop/category/strips/care/"
    edit(merchant, Category.objects.get(slug="care"), place="1")
    assert names() == [("Care", 1), ("Oils", 2), ("Strips", 1)]
    assert [name for name, _ in categories_for_menu()] == ["Care", "Strips"]
    assert not Redirect.objects.filter(old_path="/shop/category/care").exists()


@pytest.mark.parametrize(
    ("changes", "field", "sentence"),
    [
        ({"slug": ""}, "slug", "A category has an address: enter one."),
        ({"slug": "a b"}, "slug", "Enter a valid “slug” consisting of letters, numbers,"),
        ({"slug": "strips"}, "slug", "“Strips” has this address in the same place."),
        ({"name": ""}, "name", "This field is required."),
        ({"parent": "999"}, "parent", "Select a valid choice."),
        ({"parent": "x"}, "parent", "Select a valid choice."),
        ({"place": "0"}, "place", "Ensure this value is greater than or equal to 1."),
        ({"name": "Heals pain"}, "name", "Heals"),
    ],
)
def test_bad_input_is_said_at_the_field(merchant, care, changes, field, sentence):
    before = names()
    answer = edit(merchant, care, **changes)
    assert answer.status_code == 200
    assert sentence in errors(answer)[field][0]
    assert names() == before


@pytest.mark.parametrize("slug", ["care", "oils"])
def test_own_branch_is_refused(merchant, care, slug):
    answer = edit(merchant, care, parent=Category.objects.get(slug=slug).pk)
    assert errors(answer) == {"parent": ["A category cannot stand below itself."]}


def test_one_with_products_below_it_stays(merchant, care):
    make_product("oil", categories=[Category.objects.get(slug="oils")])
    answer = merchant.post(f"/cms/categories/delete/{care.pk}/", follow=True)
    assert said(answer) == ["“Care” is used by “Oil”. Change that first; then it can be deleted."]
    strips = Category.objects.get(slug="strips")
    merchant.post(f"/cms/categories/delete/{strips.pk}/")
    assert names() == [("Care", 1), ("Oils", 2)]


@pytest.mark.parametrize("count", [1, 30])
def test_list_asks_as_often_at_every_size(merchant, count, django_assert_num_queries):
    for number in range(count):
        make_category(f"one-{number}")
    merchant.get("/cms/categories/")
    with django_assert_num_queries(10):
        merchant.get("/cms/categories/")
