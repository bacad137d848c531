"""`manage.py check_claims`."""

import io
import sys

import pytest
from django.core.management import call_command
from django.db import DatabaseError
from django.db.backends.base.base import BaseDatabaseWrapper

from claims.models import ClaimRule
from tests.factories import make_region
from tests.guides.factories import make_guide


@pytest.fixture
def printed(monkeypatch):
    def run(*arguments, lines=""):
        monkeypatch.setattr(sys, "stdin", io.StringIO(lines))
        out = io.StringIO()
        call_command("check_claims", *arguments, stdout=out)
        return out.getvalue()

    return run


LINES = "Tape cures tendonitis.\nReduces swelling.\nTape does not cure anything.\n"
LEVELS = "stop\tTape cures tendonitis.\nlook\tReduces swelling.\nok\tTape does not cure anything.\n"


@pytest.mark.django_db
def test_lines_are_judged_by_the_rules_of_the_database(printed):
    assert printed("--text", lines=LINES) == LEVELS
    ClaimRule.objects.create(name="Cats", find="cat", reason="No.", rewrite="Dog.")
    ClaimRule.objects.filter(key="reduces").update(active=False)
    assert printed("--text", lines="For cats.\n") == "stop\tFor cats.\n"


def test_lines_are_judged_without_a_database(printed, monkeypatch):
    def broken(*args, **kwargs):
        raise DatabaseError("gone")

    monkeypatch.setattr(BaseDatabaseWrapper, "cursor", broken)
    assert printed("--text", lines=LINES) == LEVELS


@pytest.mark.django_db
def test_findings_are_printed_and_a_stop_is_a_failure(printed, capsys):
    make_region("neck", intro="Some say that it reduces swelling.")
    assert printed().startswith("look\tbody region “Neck”, intro\treduces swelling\t")
    make_guide("neck", lead="Wear it in the rain.")
    ClaimRule.objects.create(name="Rain", find="rain", reason="No.", rewrite="Sun.")
    with pytest.raises(SystemExit) as ended:
        printed()
    assert ended.value.code == 1


@pytest.mark.django_db
def test_preparing_a_database_without_a_new_migration_brings_new_rules():
    ClaimRule.objects.filter(key="complaint-passed").delete()
    call_command("prepare_database", stdout=io.StringIO())
    assert ClaimRule.objects.get(key="complaint-passed").level == "look"
