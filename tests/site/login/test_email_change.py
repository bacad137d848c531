"""An email is changed with the password and a code, told to both, and by no other form."""

import pytest
from allauth.account.models import EmailAddress

from shop.mails.services import send_due_mails
from tests.factories import PASSWORD, make_user

pytestmark = pytest.mark.django_db
EMAIL = "/account/profile/email/"


def ask(client, email="new@example.com"):
    """Ask for a new email, giving the password where it is asked for."""
    page = client.post(EMAIL, {"email": email, "action_add": ""})
    if page.status_code == 302 and page["Location"].startswith("/account/confirm/"):
        page = client.post(page["Location"], {"password": PASSWORD})
    return page


def test_email_changes_with_the_password_and_a_code(signed_in, shopper, mailed_code, mailoutbox):
    asked = signed_in.post(EMAIL, {"email": "new@example.com", "action_add": ""})
    assert asked["Location"].startswith("/account/confirm/?next=")
    assert signed_in.post(asked["Location"], {"password": "wrong"}).status_code == 200
    page = signed_in.post(asked["Location"], {"password": PASSWORD})
    assert page["Location"] == "/account/confirm-email/"
    code = mailed_code()
    assert mailoutbox[-1].to == ["new@example.com"]
    shopper.refresh_from_db()
    assert shopper.email == "ada@example.com"
    signed_in.post("/account/confirm-email/", {"code": code})
    shopper.refresh_from_db()
    assert shopper.email == "new@example.com"
    row = EmailAddress.objects.get(user=shopper)
    assert (row.email, row.verified, row.primary) == ("new@example.com", True, True)
    send_due_mails()
    assert mailoutbox[-1].to == ["ada@example.com"]
    assert "The email of your account is new@example.com now." in mailoutbox[-1].body


def test_email_of_somebody_else_is_refused_where_it_is_proven(
    signed_in, shopper, stranger, mailed_code
):
    """Not before: whoever asks would learn that there is such an account."""
    assert ask(signed_in, "eve@example.com")["Location"] == "/account/confirm-email/"
    page = signed_in.post("/account/confirm-email/", {"code": mailed_code()})
    assert page.context["verify_form"].errors["code"]
    shopper.refresh_from_db()
    assert shopper.email == "ada@example.com"


@pytest.mark.parametrize("name", ["profile", "desk of staff"])
def test_no_other_form_changes_it(client, name):
    boss = make_user("boss@example.com", is_superuser=True, first_name="Ada", last_name="B")
    packer = make_user("packer@example.com", first_name="Pat", last_name="C")
    client.force_login(boss)
    who, address = {
        "profile": (boss, "/account/profile/edit/"),
        "desk of staff": (packer, f"/cms/users/edit/{packer.pk}/"),
    }[name]
    data = {"email": "thief@example.com", "first_name": "X", "last_name": "Y", "is_active": "on"}
    client.post(address, data | {"password1": "tape-and-rub-9", "password2": "tape-and-rub-9"})
    before = who.email
    who.refresh_from_db()
    assert (who.email, who.check_password(PASSWORD)) == (before, True)
    assert who.first_name == "X"  # the form was sent right


def test_desk_has_no_field_for_ones_own_email(client):
    client.force_login(make_user("boss@example.com", is_superuser=True))
    html = client.get("/cms/account/").content.decode()
    assert 'name="name_email-first_name"' in html
    assert 'name="name_email-email"' not in html
