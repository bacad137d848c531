"""What a guide says of the answers, from the twentieth on; what editors see and reset."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from guides.answers.models import AnswerCount, Verdict
from guides.answers.services import add_answer
from tests.factories import PRECUT, make_product, make_user
from tests.guides.factories import make_editor, make_guide

pytestmark = pytest.mark.django_db


def say(guide, days, count, tape="", stayed="yes"):
    for _ in range(count):
        add_answer(guide, stayed, days, str(tape))


def shown(client):
    return client.get("/guides/stiff/").context_data["verdict"]


def test_nothing_is_said_before_twenty_answers(client, guide, tape):
    say(guide, 3, 19, tape.pk)
    assert shown(client) == ""
    say(guide, 4, 1)
    assert shown(client) == "Most people got 3 days with Pro (19 answers)."


def test_tape_named_by_few_is_not_named(client, guide, tape):
    say(guide, 2, 9, tape.pk)
    say(guide, 4, 12, "other")
    assert shown(client) == "Most people got 4 days (21 answers)."


def test_days_of_the_tape_are_its_own(client, guide, tape):
    say(guide, 1, 8, "other")
    say(guide, 3, 7, tape.pk)
    say(guide, 4, 7, tape.pk, stayed="partly")
    assert shown(client) == "Most people got 3 to 4 days with Pro (14 answers)."


def test_people_who_differ_say_nothing(client, guide):
    say(guide, 0, 10)
    say(guide, 7, 10)
    assert shown(client) == ""


@pytest.mark.parametrize("gone", ["deleted", "private"])
def test_tape_that_is_gone_is_not_named(client, guide, tape, gone):
    make_product("other", package=PRECUT, regions=list(guide.regions.all()))
    say(guide, 3, 15, tape.pk)
    say(guide, 4, 6)
    if gone == "deleted":
        tape.delete()
    else:
        type(tape).objects.filter(pk=tape.pk).update(is_public=False)
    assert shown(client) == "Most people got 3 days (21 answers)."
    say(guide, 4, 1)  # and the next answer is no error
    assert shown(client) == "Most people got 3 days (22 answers)."


def test_page_asks_the_same_queries_with_answers_and_without(
    client, guide, tape, django_assert_num_queries
):
    client.get("/guides/stiff/")
    with CaptureQueriesContext(connection) as before:
        client.get("/guides/stiff/")
    say(guide, 3, 20, tape.pk)
    with django_assert_num_queries(len(before)):
        assert "(20 answers)" in client.get("/guides/stiff/").content.decode()


def test_answers_outlive_an_unpublished_and_a_renamed_guide(client, guide):
    say(guide, 3, 20)
    guide.unpublish()
    guide.slug = "stiff-neck"
    guide.save_revision().publish()
    page = client.get("/guides/stiff-neck/")
    assert page.context_data["verdict"] == "Most people got 3 days (20 answers)."


def test_deleted_guide_takes_its_answers_along(guide):
    say(guide, 3, 2)
    guide.delete()
    assert (AnswerCount.objects.count(), Verdict.objects.count()) == (0, 0)


@pytest.fixture
def desk(client):
    client.force_login(make_editor())
    return client


@pytest.mark.indexed
def test_editor_sees_the_numbers(desk, guide, tape):
    say(guide, 3, 2, tape.pk)
    say(guide, 0, 1, stayed="no")
    html = " ".join(desk.get(f"/cms/pages/{guide.pk}/edit/").content.decode().split())
    for words in ("3 answers.", "Yes 2, No 1", "less than a day 1, 3 days 2", "Pro 2, Not said 1"):
        assert words in html
    assert "says nothing of them until there are 20" in html


@pytest.mark.indexed
def test_editor_without_answers_is_told(desk, guide):
    assert "Nobody has answered yet." in desk.get(f"/cms/pages/{guide.pk}/edit/").content.decode()


@pytest.mark.indexed
def test_editor_resets_by_a_button_never_by_reading(desk, guide):
    say(guide, 3, 2)
    say(make_guide("other", strips=[{}]), 3, 1)
    address = f"/cms/guides/{guide.pk}/reset-answers/"
    assert "2 answers will be forgotten." in desk.get(address).content.decode()
    assert AnswerCount.objects.filter(guide=guide).count() == 1
    page = desk.post(address, follow=True).content.decode()
    assert "2 answers are forgotten." in page
    assert AnswerCount.objects.values_list("guide__slug", "count").get() == ("other", 1)
    assert "no answers to forget" in desk.get(address).content.decode()
    assert desk.post(address).status_code == 302  # twice is no error


def test_who_may_not_publish_may_not_reset(client, guide):
    say(guide, 3, 1)
    client.force_login(make_user(is_staff=True))
    assert client.post(f"/cms/guides/{guide.pk}/reset-answers/").status_code == 302
    assert AnswerCount.objects.count() == 1
