"""Staff who lost their second factor get it taken off by another administrator."""

import time

import pytest
from allauth.mfa.models import Authenticator
from wagtail.models import ModelLogEntry

from shop.mails.services import send_due_mails
from tests.factories import PASSWORD, make_user

pytestmark = pytest.mark.django_db


@pytest.fixture
def packer(db):
    user = make_user("packer@example.com", first_name="Pat")
    Authenticator.objects.create(user=user, type="totp", data={"secret": "x"})
    return user


def proven(client, user):
    """Logged in, and has given the password a moment ago."""
    client.force_login(user)
    session = client.session
    session["account_authentication_methods_user"] = str(user.pk)
    session["account_authentication_methods"] = [
        {"method": "password", "at": time.time(), "reauthenticated": True}
    ]
    session.save()
    return client


def test_another_administrator_takes_it_off(client, packer, mailoutbox):
    boss = make_user("boss@example.com", is_superuser=True, first_name="Ada")
    other = type(client)()
    other.post("/account/login/", {"login": packer.email, "password": PASSWORD})
    address = f"/cms/settings/staff/{packer.pk}/lost-device/"
    assert "Talk to them first" in proven(client, boss).get(address).content.decode()
    assert Authenticator.objects.count() == 1
    assert client.post(address)["Location"] == f"/cms/users/edit/{packer.pk}/"
    assert not Authenticator.objects.exists()
    entry = ModelLogEntry.objects.get(action="staff.second_factor")
    assert (entry.user, entry.object_id) == (boss, str(packer.pk))
    send_due_mails()
    assert mailoutbox[-1].to == ["packer@example.com"]
    assert "Ada took the second factor off your account" in mailoutbox[-1].body


def test_password_is_asked_first(client, packer):
    client.force_login(make_user("boss@example.com", is_superuser=True))
    page = client.post(f"/cms/settings/staff/{packer.pk}/lost-device/")
    assert page["Location"].startswith("/account/confirm/?next=")
    assert Authenticator.objects.count() == 1


@pytest.mark.parametrize("doer", ["the person", "a colleague", "nobody"])
def test_nobody_else_does(client, packer, doer):
    if doer == "the person":
        packer.is_superuser = True
        packer.save()
        proven(client, packer)
    elif doer == "a colleague":
        proven(client, make_user("other@example.com", is_staff=True))
    client.post(f"/cms/settings/staff/{packer.pk}/lost-device/")
    assert Authenticator.objects.count() == 1
