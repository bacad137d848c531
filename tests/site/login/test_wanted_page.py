"""Three wrong codes of a mail begin the log-in anew, and keep where the person was going."""

import pytest
from allauth.account.models import EmailAddress

from tests.factories import PASSWORD, make_user

pytestmark = pytest.mark.django_db
CONFIRM = "/account/confirm-email/"


@pytest.mark.parametrize(
    ("wanted", "kept"),
    [
        ("/cart/", "/account/login/?next=%2Fcart%2F"),
        ("https://evil.example/", "/account/login/"),
        ("//evil.example/", "/account/login/"),
        ("", "/account/login/"),
    ],
)
def test_three_wrong_codes(client, wanted, kept):
    make_user("ada@example.com")
    EmailAddress.objects.update(verified=False)
    sent = {"login": "ada@example.com", "password": PASSWORD, "next": wanted}
    assert client.post("/account/login/", sent)["Location"].startswith(CONFIRM)
    for _ in range(2):
        assert client.post(CONFIRM, {"code": "WRNG-CODE"}).status_code == 200
    assert client.post(CONFIRM, {"code": "WRNG-CODE"})["Location"] == kept
    assert client.get(kept).status_code == 200
