"""Who should not tape and when to see a doctor: written on the front page, shown on every guide."""

import pytest

from guides.models import HomePage
from guides.selectors import safety_notes
from tests.committing import committed
from tests.guides.factories import make_guide

pytestmark = pytest.mark.django_db


@pytest.fixture
def home():
    return HomePage.objects.get()


def write(home, *lines, doctor="See a doctor."):
    home.do_not_tape = [("line", line) for line in lines]
    home.see_a_doctor = doctor
    home.save_revision().publish()


def test_safety_notes_of_a_new_site_are_empty():
    assert safety_notes() == {"do_not_tape": [], "see_a_doctor": ""}


def test_safety_notes_as_the_front_page_has_them(home):
    write(home, "broken skin", "a fever")
    assert safety_notes() == {
        "do_not_tape": ["broken skin", "a fever"],
        "see_a_doctor": "See a doctor.",
    }


def test_safety_notes_are_read_once(home, django_assert_num_queries):
    write(home, "a fever")
    committed()
    safety_notes()
    with django_assert_num_queries(0):
        safety_notes()


def test_safety_notes_change_when_the_front_page_is_published(home):
    write(home, "a fever")
    assert safety_notes()["do_not_tape"] == ["a fever"]
    write(home, "a rash", doctor="Call first.")
    assert safety_notes() == {"do_not_tape": ["a rash"], "see_a_doctor": "Call first."}


def test_safety_notes_draft_of_the_front_page_is_not_shown(home):
    write(home, "a fever")
    home.do_not_tape = [("line", "a rash")]
    home.save_revision()
    assert safety_notes()["do_not_tape"] == ["a fever"]


def test_safety_notes_stand_on_every_guide(home, client):
    write(home, "broken skin", doctor="See a doctor if it lasts.")
    make_guide("neck")
    html = client.get("/guides/neck/").content.decode()
    assert "Don’t tape if you have" in html
    assert "broken skin" in html
    assert "See a doctor if it lasts." in html
