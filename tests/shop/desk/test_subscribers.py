"""The list of subscribers: its numbers, the search, the file, and erasing."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone
from wagtail.models import ModelLogEntry

from kt_site.roles import EDITOR, SUPPORT
from shop.mails.models import Mail
from shop.newsletter.models import Subscriber
from shop.newsletter.sending import queue_due
from tests.shop.newsletter.subscribing import begin, states, subscribe, subscribe_many
from tests.site.in_a_role import sign_in

pytestmark = pytest.mark.django_db
ERASE = "/cms/bulk/newsletter/subscriber/erase/"


@pytest.fixture
def support(client):
    return sign_in(client, SUPPORT)


@pytest.fixture
def people():
    now = timezone.now()
    subscribe_many(2)
    subscribe("asked@example.com", confirmed_at=None)
    subscribe("=cmd@example.com", ended_at=now, ended_by="link")


def listed(page):
    return sorted(one.email for one in page.context["object_list"])


def test_numbers_are_those_of_the_lists(client, support, people):
    tabs = client.get("/cms/subscribers/").context["tabs"]
    counts = {url: count for _, url, count, _ in tabs}
    assert list(counts.values()) == [2, 1, 1, 4]
    assert {url: len(listed(client.get(url))) for url in counts} == counts


def test_search_finds_a_part_of_the_address(client, support, people):
    assert listed(client.get("/cms/subscribers/all/?q=ASKED@")) == ["asked@example.com"]


def test_file_holds_the_list_and_no_formula(client, support, people):
    file = client.get("/cms/subscribers/all/?export=csv")
    lines = b"".join(file.streaming_content).decode().splitlines()
    assert lines[0] == "Address,Agreed to,Asked,Confirmed,Left,How"
    assert sorted(line.split(",")[0] for line in lines[1:]) == [
        "'=cmd@example.com",
        "asked@example.com",
        "reader0@example.com",
        "reader1@example.com",
    ]


def test_erased_subscriber_leaves_no_address_behind(client, support):
    one, other = subscribe_many(2)
    newsletter = begin()
    queue_due()
    assert "Erase 1 subscriber" in client.get(f"{ERASE}?id={one.pk}").content.decode()
    client.post(f"{ERASE}?id={one.pk}&next=/cms/subscribers/")
    assert list(Subscriber.objects.all()) == [other]
    assert list(Mail.objects.values_list("to", flat=True)) == [other.email]
    assert states(newsletter) == ["dropped", "queued"]
    assert ModelLogEntry.objects.get(action="wagtail.delete").label == "A subscriber"


def test_editor_erases_nobody(client):
    sign_in(client, EDITOR)
    one = subscribe()
    client.post(f"{ERASE}?id={one.pk}&next=/cms/subscribers/")
    assert Subscriber.objects.exists()


def test_list_takes_as_many_queries_for_two_as_for_twenty(client, support):
    def queries():
        with CaptureQueriesContext(connection) as captured:
            client.get("/cms/subscribers/")
        return len(captured)

    subscribe()
    queries()
    one = queries()
    subscribe_many(20)
    assert queries() == one
