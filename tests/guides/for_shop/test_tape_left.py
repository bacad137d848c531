""" "You probably still have tape": for whoever is signed in, and without a word for the rest."""

import pytest
from django.template.loader import render_to_string

from shop.aftercare.models import BoughtTape
from shop.fulfilment.services import mark_packed, ship
from tests.factories import PRECUT, make_product, make_region, make_user
from tests.guides.factories import make_guide
from tests.site.ordering import order_of

pytestmark = pytest.mark.django_db
NOTHING = {"text": "", "url": "", "word": ""}


@pytest.fixture
def guide(db):
    return make_guide("neck-guide", regions=[make_region("neck")], strips=[{}, {}])


@pytest.fixture
def ada(client):
    """Signed in, with two boxes of 20 strips at home."""
    ada = make_user("ada@example.com")
    order = order_of(make_product("tape", package=PRECUT), ada)
    mark_packed(order)
    ship(order, "ups", "1Z99999999")
    client.force_login(ada)
    return ada


def ask(client, guide):
    return client.get("/account/tape/left/", {"guide": getattr(guide, "pk", guide)})


def test_shopper_with_tape_is_told_for_how_many(client, ada, guide):
    answer = ask(client, guide)
    assert answer.json() == {
        "text": "You probably still have tape for 20 tapings.",
        "url": "/account/tape/",
        "word": "Your tape",
    }
    assert "no-store" in answer["Cache-Control"]


@pytest.mark.parametrize(
    ("used", "text"),
    [("1.9", "You probably still have tape for 1 taping."), ("1.95", ""), ("2", "")],
)
def test_what_is_used_up_does_not_count(client, ada, guide, used, text):
    BoughtTape.objects.update(used_packages=used)
    assert ask(client, guide).json()["text"] == text


def test_visitor_gets_nothing_and_no_cookie(client, guide):
    answer = ask(client, guide)
    assert (answer.json(), dict(answer.cookies)) == (NOTHING, {})


@pytest.mark.parametrize("asked", ["", "x", "-1", "0", "999999", "9" * 30, "1;drop", "٣"])
def test_guide_that_is_none_gets_nothing(client, ada, asked):
    answer = ask(client, asked)
    assert (answer.status_code, answer.json()) == (200, NOTHING)


def test_unpublished_guide_and_one_without_strips_get_nothing(client, ada, guide):
    guide.unpublish()
    assert ask(client, guide).json() == NOTHING
    assert ask(client, make_guide("posture", regions=[make_region("knee")])).json() == NOTHING


def test_guide_that_the_tape_is_too_short_for_gets_nothing(client, ada):
    long = make_guide("long", regions=[make_region("knee")], strips=[{"length_cm": "60"}])
    assert ask(client, long).json() == NOTHING


def test_nothing_is_written_by_it(client, guide):
    assert client.post("/account/tape/left/", {"guide": guide.pk}).status_code == 405


def test_component_is_an_empty_polite_region():
    html = render_to_string("components/need/tape_left.html", {"guide": 7})
    assert html.strip() == '<p class="small" role="status" data-tape-left="7"></p>'
