"""Mails on the desk."""

import pytest
from django.utils.http import urlencode

from shop.mails.models import Mail
from tests.shop.desk.staff import reread, said, sign_in
from tests.shop.mails.queueing import queue

pytestmark = pytest.mark.django_db
RIGHTS = ("mails.view_mail", "mails.change_mail")


@pytest.fixture
def mails(db):
    parked = queue("order-placed:1", to="ada@example.com")
    Mail.objects.update(status="parked", last_error="The mail server answered 550: <b>no</b>.")
    return reread(parked), queue("order-placed:2", to="eve@example.com")


def again(*mails, **query):
    query = {"next": "/cms/mails/parked/", "id": [mail.pk for mail in mails]} | query
    return f"/cms/bulk/mails/mail/send_again/?{urlencode(query, doseq=True)}"


def listed(client, address):
    return [mail.to for mail in client.get(f"/cms/mails/{address}").context["object_list"]]


def test_lists_and_their_numbers(client, mails):
    sign_in(client, *RIGHTS)
    page = client.get("/cms/mails/")
    assert [(label, number) for label, _, number, _ in page.context["tabs"]] == [
        ("Parked", 1),
        ("Waiting", 1),
        ("Sent", 0),
        ("All", 2),
    ]
    assert "The mail server answered 550: &lt;b&gt;no&lt;/b&gt;." in page.content.decode()
    assert listed(client, "parked/") == ["ada@example.com"]
    assert listed(client, "all/") == ["eve@example.com", "ada@example.com"]
    assert listed(client, "all/?q=EVE") == ["eve@example.com"]


def test_a_mail_can_be_read_and_sent_again(client, mails):
    sign_in(client, *RIGHTS)
    parked, waiting = mails
    html = client.get(f"/cms/mails/inspect/{parked.pk}/").content.decode()
    assert "Send\n" in html
    assert parked.text.splitlines()[0] in html
    done = client.post(again(parked, waiting), follow=True)
    assert said(done) == [
        f"“{waiting.subject}” to eve@example.com is not parked.",
        "1 mail is on the way again.",
    ]
    assert reread(parked).status != "parked"


def test_all_of_the_list_are_those_that_it_shows(client, mails):
    sign_in(client, *RIGHTS)
    Mail.objects.update(status="parked")
    client.post(f"{again()}&id=all&q=EVE")
    assert [reread(mail).status == "parked" for mail in mails] == [True, False]


def test_who_may_only_look_sends_nothing(client, mails):
    sign_in(client, "mails.view_mail")
    client.post(again(mails[0]))
    assert reread(mails[0]).status == "parked"
    sign_in(client, email="editor@example.com")
    for address in ("/cms/mails/", f"/cms/mails/inspect/{mails[0].pk}/"):
        assert client.get(address).url == "/cms/"


def test_queries_do_not_grow(client, mails, django_assert_max_num_queries):
    sign_in(client, *RIGHTS)
    for number in range(20):
        queue(f"order-placed:x{number}", to="eve@example.com")
    with django_assert_max_num_queries(12):
        assert len(listed(client, "all/")) == 22
