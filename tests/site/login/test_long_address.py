"""An address that is longer than a mailbox can be is refused at its field."""

import pytest

from shop.mails.models import Mail
from tests.factories import make_user

pytestmark = pytest.mark.django_db

LONG = "a" * 300 + "@example.com"
SENTENCE = "No mailbox has an address this long. Check it."
NEW = {"password1": "stretch-and-hold-25"}


@pytest.mark.parametrize("path", ["register", "password-reset"])
def test_who_is_not_logged_in(client, path):
    page = client.post(f"/account/{path}/", {"email": LONG} | NEW)
    assert page.status_code == 200
    assert page.context["form"].errors["email"] == [SENTENCE]
    assert not Mail.objects.exists()


def test_a_new_email(client):
    client.force_login(make_user("ada@example.com"))
    page = client.post("/account/profile/email/", {"email": LONG, "action_add": ""})
    assert page.context["form"].errors["email"] == [SENTENCE]
    assert not Mail.objects.exists()
