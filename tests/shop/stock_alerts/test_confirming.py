"""The link of the first mail: a page with a button, which alone changes anything."""

import pytest

from shop.stock_alerts.models import BackInStockAlert
from tests.shop.stock_alerts.asking import ADA, ask, link_in

pytestmark = pytest.mark.django_db


@pytest.fixture
def link(client, oil, mailoutbox):
    ask(client, oil)
    return link_in(mailoutbox[0], "confirm")


def confirmed():
    return BackInStockAlert.objects.get().confirmed_at


def test_link_is_in_both_forms_of_the_mail(link, mailoutbox):
    assert link in mailoutbox[0].alternatives[0][0]
    assert "List-Unsubscribe" not in mailoutbox[0].extra_headers


def test_following_the_link_changes_nothing_and_the_button_confirms(client, oil, link, sentences):
    sentences(client)
    for _ in range(2):
        page = client.get(link)
        assert "Yes, email me" in page.content.decode()
        assert client.head(link).status_code == 200
    assert confirmed() is None
    assert client.post(link)["Location"] == oil.get_absolute_url()
    assert sentences(client) == ["We will email you once when Oil is back in stock."]
    first = confirmed()
    assert first is not None
    client.post(link)
    assert confirmed() == first


@pytest.mark.parametrize("over", ["altered", "deleted alert", "private", "became the account's"])
def test_link_that_opens_nothing_says_so(client, oil, ada, link, over):
    if over == "altered":
        link = link[:-3] + "x/"
    elif over == "deleted alert":
        BackInStockAlert.objects.all().delete()
    elif over == "private":
        type(oil).objects.update(is_public=False)
    else:
        client.force_login(ada)
        ask(client, oil, ADA)
    for answer in (client.get(link), client.post(link)):
        assert answer.status_code == 404
        assert "This link is over" in answer.content.decode()
