"""The only administrator cannot delete their account: nobody could let the next one in."""

import pytest
from django.contrib.auth import get_user_model

from tests.factories import PASSWORD, make_user

pytestmark = pytest.mark.django_db
DELETE = "/account/profile/delete/"
SENTENCE = "You are the only administrator. Make somebody else one first."


@pytest.fixture
def boss(client):
    boss = make_user("boss@example.com", is_superuser=True)
    client.force_login(boss)
    return boss


def test_the_only_one_stays(client, boss):
    make_user("former@example.com", is_superuser=True, is_active=False)
    page = client.post(DELETE, {"password": PASSWORD})
    assert page.context["form"].non_field_errors() == [SENTENCE]
    assert SENTENCE in page.content.decode()
    assert get_user_model().objects.filter(pk=boss.pk).exists()


def test_one_of_two_goes(client, boss):
    make_user("other@example.com", is_superuser=True)
    assert client.post(DELETE, {"password": PASSWORD})["Location"] == "/"
    assert not get_user_model().objects.filter(pk=boss.pk).exists()
