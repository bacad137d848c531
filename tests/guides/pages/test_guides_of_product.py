"""/guides/?product=: all guides that lead to one product, from the product's page."""

import pytest
from bs4 import BeautifulSoup

from guides.pages import guides as guide_pages
from tests.factories import PRECUT, make_product, make_region
from tests.guides.factories import make_guide
from tests.shared_rows import fresh

pytestmark = pytest.mark.django_db
SHORT = PRECUT | {"length_cm": 10}


@pytest.fixture(scope="module")
def seven_guides(rows_of_file):
    with rows_of_file():
        neck = make_region("neck")
        tape = make_product("soft-tape", package=PRECUT, regions=[neck])
        make_guide("pinned", regions=[make_region("knee")], pinned=[tape], level="hard")
        for number in range(1, 6):
            make_guide(f"neck-{number}", regions=[neck])
        make_guide("elsewhere", regions=[make_region("hip")])
        return neck, tape


@pytest.fixture
def neck(seven_guides, db):
    return fresh(seven_guides[0])


@pytest.fixture
def tape(seven_guides, db):
    """Pinned on one guide, listed for the neck's five."""
    return fresh(seven_guides[1])


def titles(response):
    assert response.status_code == 200
    return [card.title for card in response.context_data["guides"]]


def read(response):
    return BeautifulSoup(response.content, "html.parser")


def test_product_page_leads_to_all_its_guides(client, tape):
    page = read(client.get(tape.get_absolute_url()))
    assert len(page.select(".guide-card")) == 4
    link = page.find("a", string="All guides that use it")
    assert link["href"] == "/guides/?product=soft-tape"
    found = titles(client.get(link["href"]))
    assert found == ["Pinned", "Neck 5", "Neck 4", "Neck 3", "Neck 2", "Neck 1"]


def test_list_names_the_product_and_leads_back_to_it(client, tape):
    page = read(client.get("/guides/?product=soft-tape&level=easy"))
    assert page.title.string.startswith("Guides that use Soft tape: Easy · ")
    assert page.h1.string == "Guides that use Soft tape"
    assert page.find("a", string="See Soft tape")["href"] == tape.get_absolute_url()
    every = page.find("a", string="show guides for every tape")
    assert every["href"] == "/guides/?level=easy"
    assert page.find("link", rel="canonical")["href"] == "http://testserver/guides/"
    assert page.select_one('#filter-form input[name="product"]')["value"] == "soft-tape"


def test_other_filters_narrow_the_guides_of_a_product(client, tape):
    assert titles(client.get("/guides/?product=soft-tape&level=hard")) == ["Pinned"]
    context = client.get("/guides/?product=soft-tape&region=neck").context_data
    assert len(context["guides"]) == 5
    assert context["chips"] == [("Neck", "/guides/?product=soft-tape")]
    levels = next(one for one in context["filters"] if one.param == "level")
    assert levels.options == (("easy", "Easy", 5, False),)


def test_guides_that_the_tape_is_too_short_for_are_left_out(client):
    shin = make_region("shin")
    make_product("short", package=SHORT, regions=[shin])
    make_guide("long-strips", regions=[shin], strips=[{}])
    response = client.get("/guides/?product=short")
    assert titles(response) == []
    assert "There is no guide here yet." in response.content.decode()


def test_guides_of_a_product_are_paged(client, tape, monkeypatch):
    monkeypatch.setattr(guide_pages, "PER_PAGE", 4)
    response = client.get("/guides/?product=soft-tape&page=2")
    assert titles(response) == ["Neck 2", "Neck 1"]
    assert response.context_data["pages"].previous_url == "?product=soft-tape"


@pytest.mark.parametrize("slug", ["nothing", "soft-tape%22%3E", "soft-tape_1", "%F0%9F%92%AA"])
def test_product_that_is_not_sold_is_not_found(client, tape, slug):
    assert client.get(f"/guides/?product={slug}").status_code == 404


def test_private_product_is_not_found_and_an_empty_one_is_no_filter(client, tape):
    tape.is_public = False
    tape.save()
    assert client.get("/guides/?product=soft-tape").status_code == 404
    assert len(titles(client.get("/guides/?product="))) == 7


def test_guides_of_a_product_take_the_same_queries_for_any_number(
    client, tape, neck, django_assert_num_queries
):
    client.get("/guides/?product=soft-tape")
    with django_assert_num_queries(8):
        client.get("/guides/?product=soft-tape")
    for number in range(6, 12):
        make_guide(f"neck-{number}", regions=[neck])
    client.get("/guides/?product=soft-tape")  # the list is made anew, and kept
    with django_assert_num_queries(8):
        client.get("/guides/?product=soft-tape")
