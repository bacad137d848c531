"""One log-in for shoppers and staff: who gets in, where they land, what is said to the others."""

import re

import pytest
from django.contrib.auth import get_user_model

from tests.factories import PASSWORD, make_user
from tests.site.refusals import refusals

pytestmark = pytest.mark.django_db
WRONG = "This email and password don’t go together. Check both, or reset the password."


def log_in(client, email="ada@example.com", password=PASSWORD, **more):
    return client.post("/account/login/", {"login": email, "password": password} | more)


@pytest.mark.parametrize("email", ["ada@example.com", "ADA@example.com", " ada@example.com "])
def test_log_in_whatever_the_case_of_the_email(client, shopper, email):
    assert log_in(client, email)["Location"] == "/account/"
    assert client.get("/account/profile/").context["user"] == shopper


def test_wrong_password_says_one_sentence_and_keeps_the_email(client, shopper):
    page = log_in(client, password="wrong")
    assert refusals(page) == {"__all__": [WRONG]}
    assert 'value="ada@example.com"' in page.content.decode()


def test_unknown_email_says_the_same(client, shopper):
    assert refusals(log_in(client, "nobody@example.com")) == {"__all__": [WRONG]}


def test_closed_account_stays_outside(client, shopper):
    get_user_model().objects.update(is_active=False)
    assert log_in(client)["Location"] == "/account/closed/"
    assert client.get("/account/profile/").status_code == 302


@pytest.mark.parametrize(
    ("wanted", "lands"),
    [
        ("/cart/", "/cart/"),
        ("/cms/", "/cms/"),
        ("https://evil.example/", "/account/"),
        ("//evil.example/", "/account/"),
        ("/\\evil.example/", "/account/"),
        ("javascript:alert(1)", "/account/"),
        ("http://testserver.evil.example/", "/account/"),
        ("http:///evil.example", "/account/"),
        ("%2f%2fevil.example", "%2f%2fevil.example"),  # a path of this site
    ],
)
def test_log_in_goes_only_to_addresses_of_this_site(client, shopper, wanted, lands):
    assert log_in(client, next=wanted)["Location"] == lands


@pytest.mark.parametrize("door", ["/cms/", "/cms/pages/", "/dashboard/"])
def test_staff_come_in_by_the_same_page(client, door):
    make_user("boss@example.com", is_superuser=True, is_staff=True)
    page = client.get(door, follow=True)
    here, _ = page.redirect_chain[-1]
    assert here.startswith("/account/login/?next=")
    assert log_in(client, "boss@example.com", next=door)["Location"] == door
    assert client.get(door, follow=True).status_code == 200


def test_shopper_at_the_desks_door_is_told_so_and_not_sent_round(client, shopper):
    client.force_login(shopper)
    page = client.get("/cms/", follow=True)
    assert [address for address, _ in page.redirect_chain[1:2]] == ["/account/"]
    assert "You do not have permission to access the admin." in page.content.decode()


@pytest.mark.parametrize("door", ["/cms/password_reset/", "/cms/account/change_password/"])
def test_there_is_no_second_door(client, door):
    client.force_login(make_user("boss@example.com", is_superuser=True))
    assert client.get(door).status_code == 404


def test_register_asks_for_the_code_of_the_mail(client, mailed_code):
    page = client.post("/account/register/", {"email": "new@example.com", "password1": PASSWORD})
    assert page["Location"] == "/account/confirm-email/"
    assert client.get("/account/profile/").status_code == 302
    refused = client.post("/account/confirm-email/", {"code": "BBBB-BBBB"})
    assert refused.context["verify_form"].errors == {
        "code": ["This code is not the right one. Look once more."]
    }
    assert (
        client.post("/account/confirm-email/", {"code": mailed_code()})["Location"] == "/account/"
    )
    assert client.get("/account/profile/").context["user"].email == "new@example.com"


@pytest.mark.parametrize(
    ("email", "password", "field"),
    [
        ("no-address", PASSWORD, "email"),
        ("", PASSWORD, "email"),
        ("new@example.com", "12345678", "password1"),
        ("new@example.com", "", "password1"),
        ("new@example.com", "new@example.com", "password1"),
    ],
)
def test_register_refused_at_the_field(client, email, password, field):
    page = client.post("/account/register/", {"email": email, "password1": password})
    assert list(refusals(page)) == [field]
    assert f'value="{email}"' in page.content.decode() or not email
    assert not get_user_model().objects.exists()


def test_log_in_page_makes_accounts_too(client):
    html = client.get("/account/login/?next=/cart/").content.decode()
    form = html[html.index('id="register_form"') :]
    assert 'action="/account/register/"' in form
    assert 'name="next" value="/cart/"' in form
    assert len(re.findall('id="id_[a-z0-9]+"', html)) == len(
        set(re.findall('id="id_[a-z0-9]+"', html))
    )


def test_account_without_a_confirmed_email_is_asked_for_a_code(client, mailed_code):
    """As those are that an order made, or an administrator."""
    get_user_model().objects.create_user(email="eve@example.com", password=PASSWORD)
    assert log_in(client, "eve@example.com", next="/cart/")["Location"] == "/account/confirm-email/"
    assert client.post("/account/confirm-email/", {"code": mailed_code()})["Location"] == "/cart/"


def test_session_of_before_stays_open(client, shopper):
    """It was opened by the backend that judged passwords before allauth."""
    client.force_login(shopper, backend="oscar.apps.customer.auth_backends.EmailBackend")
    assert client.get("/account/profile/").context["user"] == shopper
