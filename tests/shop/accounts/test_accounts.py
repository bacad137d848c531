"""The e-mail is the log-in, whatever its case, and belongs to one account."""

import pytest
from django.contrib.auth import authenticate, get_user_model
from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction

from tests.factories import PASSWORD, make_user

pytestmark = pytest.mark.django_db
User = get_user_model()


@pytest.mark.parametrize("typed", ["ada@example.com", "ADA@EXAMPLE.COM", "Ada@Example.com"])
def test_sign_in_takes_the_email_in_any_case(typed):
    ada = make_user("ada@example.com")
    assert authenticate(username=typed, password=PASSWORD) == ada


@pytest.mark.parametrize(
    ("email", "password"),
    [
        ("ada@example.com", "wrong"),
        ("ada@example.com", ""),
        ("eve@example.com", PASSWORD),
        ("ada", PASSWORD),
        ("", PASSWORD),
    ],
)
def test_sign_in_with_anything_else_is_refused(email, password):
    make_user("ada@example.com")
    assert authenticate(username=email, password=password) is None


def test_closed_account_cannot_sign_in():
    make_user("ada@example.com", is_active=False)
    assert authenticate(username="ada@example.com", password=PASSWORD) is None


@pytest.mark.parametrize("email", ["ada@example.com", "ADA@example.com", "ada@EXAMPLE.com"])
def test_second_account_with_the_same_email_is_refused(email):
    make_user("ada@example.com")
    with pytest.raises(IntegrityError, match="email"), transaction.atomic():
        User.objects.create(email=email)


def test_form_says_that_the_email_is_taken():
    make_user("ada@example.com")
    with pytest.raises(ValidationError, match="There is already an account with this e-mail"):
        User(email="Ada@Example.com", password=PASSWORD).full_clean()


def test_accounts_are_found_by_email_in_any_case():
    ada = make_user("ada@example.com")
    assert User.objects.get_by_natural_key("ADA@Example.com") == ada


def test_person_is_called_by_name_or_else_by_email():
    assert str(make_user("ada@example.com")) == "ada@example.com"
    assert str(make_user("eve@example.com", first_name="Eve", last_name="Byron")) == "Eve Byron"
