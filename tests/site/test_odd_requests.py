"""Whatever is sent, the answer is a page with a sentence, never a broken one."""

import pytest
from django.http import Http404
from django.test import Client

from kt_site.views import uploads
from tests.factories import ORIGIN, make_category, make_product, make_region

pytestmark = pytest.mark.django_db

LISTS = ["/", "/body/", "/guides/", "/articles/", "/shop/", "/search/", "/cart/", "/offers/"]
ODD = {
    "10 KB": "q=" + "a" * 10_240,
    "10 KB of names": "&".join(f"n{number}=1" for number in range(900)),
    "emoji": "q=%F0%9F%A6%B5&color=%F0%9F%A6%B5&region=%F0%9F%A6%B5",
    "not UTF-8": "q=%FF%FE&page=%C3%28",
    "half a surrogate": "q=%ED%A0%80",
    "right to left": "q=%E2%80%AE%D7%90&page=%D9%A3",
    "zero width": "q=%E2%80%8B%EF%BB%BF",
    "SQL": "q=%27%3B+DROP+TABLE+x%3B--&sort=1%3D1&page=1%3B--",
    "search operators": "q=%22+-%28%29+%26+%7C+%21+%3A*+%5C",
    "same name often": "color=blue&color=black&page=1&page=2&q=a&q=b",
}


@pytest.fixture
def shop(db):
    """One of each thing, so that no list is empty."""
    make_product("box", colors=("blue", "black"), regions=[make_region("neck")])
    make_category("rolls")


@pytest.mark.parametrize("query", ODD.values(), ids=ODD)
@pytest.mark.parametrize("path", LISTS)
@pytest.mark.indexed
def test_odd_query_is_answered_with_a_page(shop, client, path, query):
    answer = client.get(f"{path}?{query}")
    assert answer.status_code == 200
    assert "<h1" in answer.content.decode()


@pytest.mark.parametrize("path", [*LISTS, "/account/login/", "/body/neck/"])
def test_null_byte_in_a_query_is_refused_with_a_sentence(shop, client, path):
    answer = client.get(f"{path}?q=a%00b")
    assert answer.status_code == 400
    assert "We could not read that" in answer.content.decode()


@pytest.mark.parametrize(
    "path", ["/shop/%00/", "/body/ne%00ck/", "/%00", "/shop/category/a%00/", "/cms/%00"]
)
def test_null_byte_in_a_path_is_refused_with_a_sentence(client, path):
    answer = client.get(path)
    assert answer.status_code == 400
    assert "We could not read that" in answer.content.decode()


@pytest.mark.parametrize(
    "path",
    [
        "/%F0%9F%A6%B5/",
        "/body/%F0%9F%A6%B5/",
        "/guides/%FF%FE/",
        "/shop/category/%D7%90/",
        "/shop/" + "a" * 5_000 + "/",
        "/shop/box_%D9%A3/",
        "/../../etc/passwd",
        "/shop//",
        "/checkout/order/" + "x" * 2_000 + "/",
    ],
)
def test_odd_path_is_not_found_with_a_sentence(shop, client, path):
    answer = client.get(path)
    assert answer.status_code == 404
    assert "This page came unstuck" in answer.content.decode()


@pytest.mark.parametrize("path", ["/account/login/", "/cart/vouchers/add/", "/cart/lines/1/"])
def test_form_without_token_is_refused_with_a_sentence(path):
    answer = Client(enforce_csrf_checks=True).post(path, {"code": "x"})
    assert answer.status_code == 403
    assert "Please send that again" in answer.content.decode()


def test_form_with_too_many_fields_is_refused_with_a_sentence(client):
    fields = {f"field-{number}": "" for number in range(10_001)}
    answer = client.post("/cart/add/1/", fields, headers={"Origin": ORIGIN})
    assert answer.status_code == 400
    assert "We could not read that" in answer.content.decode()


@pytest.mark.parametrize(
    "body", [b"\x00" * 100, b"\xff" * 100, b"quantity=%00&next=%00", b"a" * 10_240, b""]
)
def test_odd_body_changes_nothing(shop, client, body):
    answer = client.post(
        "/cart/add/999/",
        body,
        content_type="application/x-www-form-urlencoded",
        headers={"Origin": ORIGIN},
    )
    assert (answer.status_code, answer["Location"]) == (302, "/cart/")


@pytest.mark.parametrize("cookie", ["oscar_open_basket", "sessionid", "messages", "csrftoken"])
@pytest.mark.parametrize("value", ["", "x", "1:2:3", "a" * 4_000, "é\x7f\xff"])
def test_odd_cookie_is_as_good_as_none(shop, client, cookie, value):
    client.cookies[cookie] = value
    for path in ("/", "/cart/", "/account/login/"):
        assert client.get(path).status_code == 200


def test_host_that_is_not_ours_is_refused(client):
    assert client.get("/", headers={"Host": "evil.example"}).status_code == 400


def test_upload_with_a_name_that_no_file_can_have_is_not_found(rf, settings):
    """It was an error of the server, where no other server serves the uploads."""
    with pytest.raises(Http404):
        uploads(rf.get("/media/"), "a" * 5000, settings.MEDIA_ROOT)
