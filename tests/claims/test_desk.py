"""The rules in the desk: who keeps them, what is refused, what a changed rule does."""

import pytest
from django.contrib.auth.models import Group
from django.urls import reverse

from claims import seeding
from claims.book import rulebook
from claims.models import ClaimRule, ClaimWords
from claims.reading.findings import level_of
from tests.factories import make_user
from tests.guides.factories import make_editor

pytestmark = [pytest.mark.django_db, pytest.mark.indexed]
VIEWS = ClaimRule.snippet_viewset.get_url_name
FIELDS = ("name", "level", "find", "but_not", "reason", "rewrite")


@pytest.fixture
def desk(client):
    client.force_login(make_editor())
    return client


def save(client, rule, **changes):
    data = {name: getattr(rule, name) for name in FIELDS} | {"active": "on"} | changes
    return client.post(reverse(VIEWS("edit"), args=[rule.pk]), data)


def test_a_publisher_changes_a_rule_and_it_counts_at_once(desk):
    rule = ClaimRule.objects.get(key="miracle")
    assert level_of("A space-age strip.", rulebook()) == "ok"
    assert save(desk, rule, find=f"{rule.find}\nspace-age strip").status_code == 302
    assert level_of("A space-age strip.", rulebook()) == "stop"


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("cure <nolist>", "There is no list “nolist”."),
        (".. cure", "“.. cure” begins with no word."),
    ],
)
def test_a_line_that_cannot_be_read_is_refused_at_the_field(desk, line, words):
    response = save(desk, ClaimRule.objects.get(key="cure"), find=line)
    assert response.context["form"].errors == {"find": [words]}


def test_a_rule_whose_list_is_gone_leaves_the_others_in_force():
    ClaimWords.objects.filter(name="glue").delete()
    assert level_of("It cures.", rulebook()) == "ok"
    assert level_of("It heals your back.", rulebook()) == "stop"


def test_rules_are_for_publishers(client):
    writer = make_user("writer@example.com")
    writer.groups.add(Group.objects.get(name="Editor"))
    client.force_login(writer)
    for url in (reverse(VIEWS("list")), reverse("claims_try")):
        assert client.get(url).status_code in (302, 403)


def test_trying_says_what_is_found(desk):
    html = desk.post(reverse("claims_try"), {"text": "It <cures> arthritis."}).content.decode()
    assert "Stop: it would not be published." in html
    html = desk.post(reverse("claims_try"), {"text": "It cures nothing."}).content.decode()
    assert "Nothing was found." in html


def test_the_loader_keeps_what_staff_wrote_and_renews_the_rest():
    edited, old = ClaimRule.objects.get(key="cure"), ClaimRule.objects.get(key="heal")
    edited.reason = "Ours."
    edited.save()
    ClaimRule.objects.filter(key="treat").delete()
    before = ClaimRule.objects.count()
    seeding.load(ClaimRule, ClaimWords)
    assert ClaimRule.objects.get(key="cure").reason == "Ours."
    assert ClaimRule.objects.get(key="heal").changed == ClaimRule.objects.get(key="heal").changed
    assert ClaimRule.objects.count() == before + 1
    assert old.find == ClaimRule.objects.get(key="heal").find
