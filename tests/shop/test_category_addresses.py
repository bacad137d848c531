"""A category always has an address, and an address that was given leads on."""

import pytest
from oscar.core.loading import get_model

from tests.factories import make_category, make_product, make_user

pytestmark = pytest.mark.django_db
Category = get_model("catalogue", "Category")

PAGES = ["/", "/shop/", "/cart/", "/sitemap.xml", "/cms/categories/"]
NEW = {"slug": "", "is_public": "on"}


@pytest.fixture
def staff(client):
    client.force_login(make_user(is_superuser=True, is_staff=True))
    return client


@pytest.mark.parametrize("name", ["\U0001f4aa", "&", "!!!"])
def test_name_without_a_letter_gets_an_address(staff, name):
    """Faults, line 20: it was saved without one, and every page with a menu was 500."""
    for slug in ("category", "category-2"):
        answer = staff.post("/cms/categories/new/", NEW | {"name": name})
        assert answer.status_code == 302
        assert staff.get(f"/shop/category/{slug}/").context["title"] == name


@pytest.mark.parametrize("page", PAGES)
def test_row_without_an_address_breaks_no_page(staff, page):
    """Faults, line 20: an import may write past the model."""
    category = make_category("strips")
    make_product("box", categories=[category])
    Category.objects.update(slug="")
    assert Category.objects.get().get_absolute_url() == "/shop/"
    assert staff.get(page).status_code == 200
    assert staff.get(make_product("roll", categories=[category]).get_absolute_url(), follow=True)


@pytest.fixture
def care():
    care = make_category("care")
    make_category("removal", parent=care)
    return Category.objects.get(slug="care")


def leads(client, old):
    answer = client.get(old)
    assert answer.status_code == 301
    assert client.get(answer["Location"]).status_code == 200
    return answer["Location"]


def test_old_addresses_lead_to_the_new_ones_at_once(client, care):
    """Faults, line 20: the old address was 404, and a child's new one too, for a while."""
    assert client.get("/shop/category/care/removal/").status_code == 200  # now it is cached
    care.slug = "skin"
    care.save()
    assert leads(client, "/shop/category/care/") == "/shop/category/skin/"
    assert leads(client, "/shop/category/care/removal/") == "/shop/category/skin/removal/"
    care.slug = "care"
    care.save()
    assert client.get("/shop/category/care/removal/").status_code == 200
    assert leads(client, "/shop/category/skin/removal/") == "/shop/category/care/removal/"


def test_moved_category_is_found_at_its_old_address(client, care):
    removal = Category.objects.get(slug="removal")
    removal.move(care, "right")
    assert leads(client, "/shop/category/care/removal/") == "/shop/category/removal/"


def test_empty_form_of_a_category_says_what_is_missing(staff, care):
    """Faults, line 52: 500, because the page asked the unsaved row for its address."""
    for address in ("new", f"edit/{care.pk}"):
        answer = staff.post(f"/cms/categories/{address}/", {})
        assert answer.status_code == 200
        assert answer.context["form"].errors["name"] == ["This field is required."]
