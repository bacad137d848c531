"""Nobody learns by a form who has an account: the same page, and as many passwords hashed."""

import re

import pytest
from django.contrib.auth import hashers

from tests.factories import PASSWORD

pytestmark = pytest.mark.django_db
KNOWN, UNKNOWN = "ada@example.com", "new@example.com"
FORMS = {
    "log-in": ("/account/login/", lambda email: {"login": email, "password": "wrong-one-9"}),
    "register": ("/account/register/", lambda email: {"email": email, "password1": PASSWORD}),
    "reset": ("/account/password-reset/", lambda email: {"email": email}),
}


@pytest.fixture
def hashed(monkeypatch):
    """How many passwords were hashed: a hash takes a quarter of a second, all else is noise."""
    done = []
    encode = hashers.MD5PasswordHasher.encode

    def count(self, password, salt):
        done.append(password)
        return encode(self, password, salt)

    monkeypatch.setattr(hashers.MD5PasswordHasher, "encode", count)
    return done


@pytest.fixture
def answer(client_class, shopper, hashed):
    """(name of the form, email) -> what a stranger can tell: status, target, page, hashes."""

    def answer(name, email):
        address, data = FORMS[name]
        hashed.clear()
        page = client_class().post(address, data(email), follow=True)
        words = page.content.decode().replace(email, "")
        steps = page.redirect_chain
        return page.status_code, steps, _without_tokens(words), len(hashed)

    return answer


@pytest.fixture
def client_class(client):
    return type(client)


def _without_tokens(html):
    return re.sub('(csrfmiddlewaretoken" value|value)="[^"]*"', "", html)


@pytest.mark.parametrize("name", FORMS)
def test_known_and_unknown_get_the_same(answer, name):
    assert answer(name, KNOWN) == answer(name, UNKNOWN)


def test_form_as_allauth_has_it_would_tell(answer, settings):
    """The control: without our form a known address costs no hash."""
    settings.ACCOUNT_FORMS = {"signup": "allauth.account.forms.SignupForm"}
    assert answer("register", KNOWN)[3] < answer("register", UNKNOWN)[3]


def test_backends_in_a_row_would_tell(answer, settings):
    """The control: a second backend hashes once more, where there is an account."""
    settings.AUTHENTICATION_BACKENDS = [
        "allauth.account.auth_backends.AuthenticationBackend",
        "oscar.apps.customer.auth_backends.EmailBackend",
    ]
    assert answer("log-in", KNOWN)[3] > answer("log-in", UNKNOWN)[3]
