"""Staff come to the desk with a second factor, and are led to setting one up."""

import re

import pytest
from allauth.mfa.models import Authenticator
from allauth.mfa.totp.internal.auth import (
    format_hotp_value,
    hotp_value,
    yield_hotp_counters_from_time,
)
from cryptography.fernet import InvalidToken
from django.test import override_settings

from shop.accounts.login.encryption import unseal
from tests.factories import PASSWORD, make_user

pytestmark = pytest.mark.django_db
WRONG = "This code is not the right one. Look once more."
AGAIN = "/account/second-factor/authenticate/"


@pytest.fixture(autouse=True)
def asked_for():
    with override_settings(SECOND_FACTOR_FOR_STAFF=True):
        yield


@pytest.fixture
def boss(db):
    return make_user("boss@example.com", is_superuser=True)


def log_in(client, wanted="/cms/"):
    return client.post(
        "/account/login/", {"login": "boss@example.com", "password": PASSWORD, "next": wanted}
    )


def code_of(secret):
    """What an authenticator app shows now."""
    counter = next(iter(yield_hotp_counters_from_time()))
    return format_hotp_value(hotp_value(secret, counter))


def set_up(client):
    """The secret of the new app, and the recovery codes that are shown."""
    page = client.get("/account/second-factor/totp/activate/")
    page = client.post(page["Location"], {"password": PASSWORD}, follow=True)
    secret = page.context["form"].secret
    page = client.post("/account/second-factor/totp/activate/", {"code": code_of(secret)})
    assert page["Location"] == "/account/second-factor/recovery-codes/"
    codes = client.get(page["Location"])
    return secret, re.findall("<code>([0-9]{8})</code>", codes.content.decode()), codes


@pytest.mark.django_db(transaction=True)  # allauth says that a factor was added on commit
def test_first_log_in_leads_through_the_set_up_to_the_page_asked_for(client, boss):
    assert log_in(client, "/cms/orders/")["Location"] == "/cms/orders/"
    assert client.get("/cms/orders/")["Location"] == "/account/second-factor/"
    assert "Staff need a second factor" in client.get("/account/second-factor/").content.decode()
    _, codes, page = set_up(client)
    assert len(codes) == 10
    assert 'href="/cms/orders/"' in page.content.decode()
    assert client.get("/cms/orders/").status_code == 200


def test_next_log_in_asks_for_a_code(client, boss):
    log_in(client)
    _, codes, _ = set_up(client)
    other = type(client)()
    assert log_in(other)["Location"] == "/account/second-factor/authenticate/"
    assert other.get("/cms/").status_code == 302
    wrong = other.post("/account/second-factor/authenticate/", {"code": "000000"})
    assert wrong.context["form"].errors["code"] == [WRONG]
    assert "Use a passkey" not in wrong.content.decode()  # there is none
    right = other.post("/account/second-factor/authenticate/", {"code": codes[0]})
    assert right["Location"] == "/cms/"
    assert other.get("/cms/").status_code == 200
    again = type(client)()
    log_in(again)
    used = again.post("/account/second-factor/authenticate/", {"code": codes[0]})
    assert used.status_code == 200  # a recovery code works once


@pytest.mark.parametrize("keys", [0, 1, 2])
def test_session_must_have_used_the_factor(client, boss, keys):
    """allauth's record is two keys of the session; with one of them it is nobody's. The control of
    the gate, and what fails if allauth's internal record moves."""
    log_in(client)
    set_up(client)
    records = {
        "account_authentication_methods": [{"method": "mfa", "at": 1.0, "type": "totp"}],
        "account_authentication_methods_user": str(boss.pk),
    }
    other = type(client)()
    other.force_login(boss)
    session = other.session
    session.update(dict(list(records.items())[:keys]))
    session.save()
    page = other.get("/cms/orders/")
    if keys == 2:
        assert page.status_code == 200
    else:
        again = "/account/second-factor/reauthenticate/?next=%2Fcms%2Forders%2F"
        assert page["Location"] == again


def test_code_of_the_app_reopens_the_desk(client, boss):
    log_in(client)
    _, codes, _ = set_up(client)
    other = type(client)()
    other.force_login(boss)
    again = other.get("/cms/orders/")["Location"]
    assert other.post(again, {"code": codes[1]})["Location"] == "/cms/orders/"
    assert other.get("/cms/orders/").status_code == 200


def test_shoppers_are_asked_for_nothing(client):
    client.force_login(make_user("ada@example.com"))
    assert client.get("/account/").status_code == 302
    assert client.get("/account/profile/").status_code == 200


def test_switched_off_nobody_is_asked(client, boss):
    with override_settings(SECOND_FACTOR_FOR_STAFF=False):
        client.force_login(boss)
        assert client.get("/cms/").status_code == 200


def test_seeds_are_encrypted_where_they_lie(client, boss):
    log_in(client)
    secret, _, _ = set_up(client)
    row = Authenticator.objects.get(type="totp")
    assert secret not in str(row.data)
    assert unseal(row.data["secret"]) == secret


def test_key_of_before_still_opens_them(client, boss, settings):
    log_in(client)
    set_up(client)
    seed = Authenticator.objects.get(type="recovery_codes")
    codes = seed.wrap().get_unused_codes()
    settings.ENCRYPTION_KEYS = ["new-" * 20, *settings.ENCRYPTION_KEYS]
    assert seed.wrap().get_unused_codes() == codes
    settings.ENCRYPTION_KEYS = ["new-" * 20]
    with pytest.raises(InvalidToken):
        seed.wrap().get_unused_codes()


def test_wrong_codes_of_one_account_are_counted(client, boss):
    log_in(client)
    set_up(client)
    other = type(client)()
    log_in(other)
    pages = [
        other.post("/account/second-factor/authenticate/", {"code": "000000"}) for _ in range(12)
    ]
    said = [str(page.context["form"].errors["code"]) for page in pages]
    assert "Too many" not in said[9]
    assert "Too many tries" in said[10]


def test_three_wrong_codes_keep_the_page_asked_for(client, boss):
    log_in(client)
    _, codes, _ = set_up(client)
    other = type(client)()
    log_in(other, "/cms/orders/")
    for _ in range(3):
        assert other.post(AGAIN, {"code": "000000"}).status_code == 200
    started_over = re.findall('name="next" value="([^"]*)"', other.get(AGAIN).content.decode())
    assert started_over == ["/account/login/?next=%2Fcms%2Forders%2F"]
    assert other.post(AGAIN, {"code": codes[0]})["Location"] == "/cms/orders/"
