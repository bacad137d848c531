"""A guide's panel leads with the editor's pick, and names the cheapest way to the same strips."""

import pytest

from tests.factories import PRECUT, make_product, make_region
from tests.guides.factories import make_guide

pytestmark = pytest.mark.django_db
FEW = PRECUT | {"strips": 4}
STRIPS = [{}, {}]  # two of 25 cm


@pytest.fixture
def neck():
    return make_region("neck")


@pytest.fixture
def guide(neck):
    """Makes a guide of the neck with two strips, with pinned products."""
    return lambda *pinned: make_guide("guide", regions=[neck], strips=STRIPS, pinned=pinned)


@pytest.fixture
def panel(client):
    def read(query=""):
        response = client.get(f"/guides/guide/{query}")
        assert response.status_code == 200
        return response.context_data["need"]

    return read


def bought(panel):
    return [(item.title, item.quantity) for item in panel.kit.items]


def test_panel_leads_with_the_first_pin_although_a_later_one_is_cheaper(guide, panel):
    """Faults, line 28: the panel led with the cheapest of what an editor pinned."""
    first = make_product("soft", package=PRECUT, price="13.99")
    guide(first, make_product("box", package=PRECUT, price="12.99"))
    assert bought(panel()) == [("Soft", 1)]


def test_first_pin_that_is_too_short_leaves_the_lead_to_the_next(guide, panel):
    short = make_product("short", package=PRECUT | {"length_cm": 10})
    guide(short, make_product("box", package=PRECUT))
    assert bought(panel()) == [("Box", 1)]
    assert panel().kit.notes == ()


def test_panel_names_the_cheapest_way_and_takes_it_in_one_tap(neck, guide, client, panel):
    """Faults, line 28: a kit of $12.99 stood above tape of $11.99 that covers the guide, too."""
    few = make_product("few", package=FEW, price="5.99", regions=[neck])
    make_product("roll", package=PRECUT, price="11.99", regions=[neck])
    guide(make_product("box", package=PRECUT, price="12.99"))
    assert bought(panel()) == [("Box", 1)]
    assert [match.card.title for match in panel().others] == ["Roll"]
    page = " ".join(client.get("/guides/guide/").content.decode().split())
    assert "Or from $5.99: Few for 2 tapings </button>" in page
    assert f'name="item" value="{few.pk}:1"' in page
    page = " ".join(client.get("/guides/guide/?tapings=2").content.decode().split())
    assert "Or $5.99: Few for 2 tapings </button>" in page
    client.post("/cart/add-kit/", {"item": f"{few.pk}:1", "next": "/guides/guide/"})
    assert "Few" in client.get("/cart/").content.decode()


def test_nothing_cheaper_is_named_where_there_is_none(neck, guide, client, panel):
    make_product("same", package=PRECUT, price="12.99", regions=[neck])
    guide(make_product("box", package=PRECUT, price="12.99"))
    assert panel().cheaper is None
    assert "Or $" not in client.get("/guides/guide/").content.decode()


def test_cheaper_tape_of_another_material_than_wished_is_not_named(neck, guide, client, panel):
    make_product("cotton", package=FEW, price="1.99", regions=[neck])
    gentle = PRECUT | {"material": "gentle"}
    make_product("gentle", package=gentle, price="13.99", regions=[neck])
    make_product("gentle-few", package=gentle | {"strips": 4}, price="9.99", regions=[neck])
    guide()
    assert bought(panel("?for=sensitive")) == [("Gentle", 1)]
    assert [item.title for item in panel("?for=sensitive").cheaper.items] == ["Gentle few"]
