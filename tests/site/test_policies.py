"""What browsers may load and do: the shop's policy, the desk's own, and one for permissions."""

import pytest

from tests.factories import make_user

pytestmark = pytest.mark.django_db


def policy(page):
    parts = (part.split(maxsplit=1) for part in page["Content-Security-Policy"].split("; "))
    return {part[0]: part[1] for part in parts}


def test_shoppers_pages_run_nothing_inline(client):
    found = policy(client.get("/"))
    assert found["default-src"] == "'self'"
    assert "script-src" not in found
    assert "unsafe-inline" not in str(found)


def test_desk_loads_nothing_from_elsewhere(client):
    client.force_login(make_user(is_superuser=True))
    found = policy(client.get("/cms/"))
    assert found["script-src"] == found["style-src"] == "'self' 'unsafe-inline'"
    assert (found["default-src"], found["form-action"]) == ("'self'", "'self'")
    assert (found["object-src"], found["base-uri"]) == ("'none'", "'none'")
    assert found["img-src"] == "'self' data: blob:"
    assert "http" not in str(found)


@pytest.mark.parametrize("address", ["/", "/shop/", "/account/login/", "/cms/login/"])
def test_no_page_may_use_what_we_never_ask_for(client, address):
    page = client.get(address)
    assert "camera=()" in page["Permissions-Policy"]
    assert "payment=(self)" in page["Permissions-Policy"]
    assert page["X-Frame-Options"] == "SAMEORIGIN"
