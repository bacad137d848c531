"""Of many guides the worker looks for what is wrong; nobody waits for it."""

from datetime import timedelta

import pytest
from django.utils import timezone

from guides.attention import at_size
from guides.attention.at_size import found_troubles, look_again, look_for_troubles
from guides.attention.finding import troubles
from tests.factories import make_user
from tests.guides.factories import make_guide

LONG = {"length_cm": "40"}


@pytest.fixture
def many(monkeypatch, neck, first):
    """Three guides whose tape is too short, where one already counts as many."""
    monkeypatch.setattr(at_size, "AT_ONCE", 1)
    return [make_guide(name, regions=[neck], strips=[LONG], pinned=[first]) for name in "abc"]


@pytest.fixture
def asked(monkeypatch):
    """Tasks that were asked for, and are not run."""
    tasks = []
    monkeypatch.setattr(type(look_for_troubles), "enqueue", lambda self: tasks.append(self))
    return tasks


def test_few_guides_are_looked_through_at_once(neck, first, asked):
    make_guide("a", regions=[neck], strips=[LONG], pinned=[first])
    known = found_troubles()
    assert (known.at, known.waiting, asked) == (None, False, [])
    assert known.troubles == troubles() != []


def test_many_are_looked_for_by_the_worker_and_asked_for_once(many, asked):
    assert (found_troubles().waiting, len(asked)) == (True, 1)
    assert (found_troubles().waiting, len(asked)) == (True, 1)
    look_for_troubles.func()
    known = found_troubles()
    assert known.troubles == troubles()
    assert known.at <= timezone.now()
    assert len(asked) == 1


def test_what_is_old_is_shown_while_it_is_looked_for_again(many, asked, monkeypatch):
    look_for_troubles.func()
    known = found_troubles()
    later = timezone.now() + at_size.FRESH + timedelta(seconds=1)
    monkeypatch.setattr(timezone, "now", lambda: later)
    assert (found_troubles(), len(asked)) == (known, 1)


def test_repaired_guide_is_gone_at_once(many, asked):
    look_for_troubles.func()
    assert "B" in {one.title for one in found_troubles().troubles}
    many[1].unpublish()
    look_again(many[1].pk)
    assert found_troubles().troubles == troubles() != []
    assert "B" not in {one.title for one in found_troubles().troubles}


def test_home_and_report_say_as_of_when(client, many, asked):
    client.force_login(make_user(is_superuser=True))
    assert "being looked through" in client.get("/cms/").content.decode()
    look_for_troubles.func()
    for page in ("/cms/", "/cms/reports/guides-attention/"):
        assert "As of " in client.get(page).content.decode()
