"""What a shopper answered is in the guide's address."""

import pytest

from shop.tape.answers import COOKIE
from tests.factories import PRECUT, make_product, make_region
from tests.guides.factories import make_guide

pytestmark = pytest.mark.django_db


def test_page_for_some_answers_is_the_same_for_everybody(client):
    """They are in its address, and go along with another number of tapings."""
    neck = make_region("neck")
    make_product("tape", package=PRECUT, regions=[neck])
    make_guide("guide", regions=[neck], strips=[{}])
    response = client.get("/guides/guide/?for=water&tapings=5")
    html = response.content.decode()
    assert "Water or sweat: take off" in html
    assert not response.has_header("Cache-Control")
    assert 'name="next" value="/guides/guide/?tapings=5&amp;for=water#need"' in html
    assert '<input type="hidden" name="for" value="water">' in html
    client.cookies[COOKIE] = "water"
    assert "take off" not in client.get("/guides/guide/").content.decode()
