"""Which requests are answered from kept pages, and what is left of a request to render one."""

import pytest

from page_cache.requests import Rules, key_of, stripped, without_marks

RULES = Rules(passed=("/cart/", "/g/"), cookies=("desk",), parameters=frozenset({"page", "q"}))


def request(path="/", query="", method="GET", **headers):
    return {
        "REQUEST_METHOD": method,
        "PATH_INFO": path,
        "QUERY_STRING": query,
        "HTTP_HOST": "shop.example",
        "wsgi.url_scheme": "https",
    } | headers


@pytest.mark.parametrize(
    "asked",
    [
        request(),
        request(method="HEAD"),
        request("/guides/neck/", "page=2"),
        request(query="utm_source=mail&gclid=1"),
        request(query="utm_source=mail&page=2"),
        request(HTTP_COOKIE="sessionid=1; oscar_open_basket=2; mydesk=1"),
    ],
)
def test_may_ask(asked):
    assert RULES.may_ask(asked)


@pytest.mark.parametrize(
    "asked",
    [
        request(method="POST"),
        request("/cart/"),
        request("/g/abc"),
        request(query="anything=1"),
        request(query="page=1&%71x=1"),
        request(HTTP_COOKIE="a=1; desk=1"),
        request(HTTP_HX_REQUEST="true"),
        request(HTTP_RANGE="bytes=0-1"),
        request(HTTP_AUTHORIZATION="Basic x"),
    ],
)
def test_may_not_ask(asked):
    assert not RULES.may_ask(asked)


def test_marks_of_campaigns_are_neither_in_the_key_nor_in_the_page():
    query = "utm_source=a&page=2&fbclid=x&q=neck+pain&&"
    assert without_marks(query) == "page=2&q=neck+pain"
    marked, plain = request(query=query), request(query="page=2&q=neck+pain")
    assert key_of(marked) == key_of(plain)
    assert stripped(marked)["QUERY_STRING"] == "page=2&q=neck+pain"


def test_host_scheme_path_and_query_make_the_key():
    keys = {
        key_of(asked)
        for asked in (
            request(),
            request("/a/"),
            request(query="page=2"),
            request(HTTP_HOST="other.example"),
            request(HTTP_X_FORWARDED_PROTO="http"),
        )
    }
    assert len(keys) == 5
    assert key_of(request(HTTP_COOKIE="a=1", HTTP_USER_AGENT="x")) == key_of(request())


def test_nothing_personal_is_left():
    asked = request(
        method="HEAD",
        HTTP_COOKIE="sessionid=1",
        HTTP_ACCEPT_LANGUAGE="de",
        HTTP_USER_AGENT="x",
        HTTP_REFERER="https://elsewhere.example",
        HTTP_X_FORWARDED_FOR="1.2.3.4",
        HTTP_IF_NONE_MATCH="x",
        HTTP_ACCEPT_ENCODING="gzip",
        REMOTE_ADDR="1.2.3.4",
    )
    bare = stripped(asked)
    assert bare.pop("wsgi.input").read() == b""
    assert bare == {
        "REQUEST_METHOD": "GET",
        "PATH_INFO": "/",
        "QUERY_STRING": "",
        "HTTP_HOST": "shop.example",
        "wsgi.url_scheme": "https",
        "REMOTE_ADDR": "127.0.0.1",
        "CONTENT_LENGTH": "0",
    }
