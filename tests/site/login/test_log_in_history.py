"""Administrators read who logged in and who tried to; nothing typed and no address is kept."""

from datetime import timedelta

import pytest
from allauth.mfa.models import Authenticator
from django.contrib.auth.signals import user_login_failed
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from kt_site.lost_device import remove_second_factor
from shop.accounts.login.history import KEPT, note
from shop.accounts.models import LogInEvent
from shop.accounts.personal.export import everything_about
from shop.accounts.personal.forgetting import erase, forget
from tests.factories import PASSWORD, make_user
from tests.site.login.test_second_factor import AGAIN, set_up

pytestmark = pytest.mark.django_db
LIST = "/cms/reports/log-ins/"


def log_in(client, email, password=PASSWORD):
    return client.post("/account/login/", {"login": email, "password": password})


def entries():
    return list(LogInEvent.objects.order_by("pk").values_list("user__email", "what"))


def test_log_ins_log_outs_and_failures_are_written(client):
    make_user("ada@example.com")
    log_in(client, "ada@example.com", "my-other-password")
    log_in(client, "ADA@example.com")
    client.post("/account/logout/")
    log_in(client, "secret-i-typed-here@example.com")
    ada = "ada@example.com"
    assert entries() == [(ada, "password?"), (ada, "in"), (ada, "out"), (None, "password?")]
    names = {field.name for field in LogInEvent._meta.fields}
    assert names == {"id", "user", "what", "at", "by"}  # no address, nothing typed


def test_known_and_unknown_accounts_cost_the_same():
    make_user("ada@example.com")
    costs = []
    for email in ("ada@example.com", "bea@example.com"):
        with CaptureQueriesContext(connection) as captured:
            user_login_failed.send(None, credentials={"email": email}, request=None)
        costs.append(len(captured))
    assert costs == [2, 2]


def test_removed_second_factor_is_written_with_who_did_it():
    boss, packer = make_user("boss@example.com", is_superuser=True), make_user("pat@example.com")
    Authenticator.objects.create(user=packer, type="totp", data={"secret": "x"})
    Authenticator.objects.create(user=packer, type="recovery_codes", data={"seed": "x"})
    remove_second_factor(packer, boss)
    assert LogInEvent.objects.get().by == boss
    assert entries() == [("pat@example.com", "recovered")]


@pytest.mark.django_db(transaction=True)  # allauth tells of a factor on commit
def test_own_second_factor_and_wrong_codes_are_written(client):
    make_user("ada@example.com")
    log_in(client, "ada@example.com")
    _, codes, _ = set_up(client)
    client.post("/account/logout/")
    other = type(client)()
    log_in(other, "ada@example.com")
    other.post(AGAIN, {"code": "000000"})
    other.post(AGAIN, {"code": codes[0]})
    assert [what for _, what in entries()] == [
        *("in", "factor", "codes", "out"),
        *("code?", "in"),
    ]


def test_administrators_find_them(client):
    ada, eve = make_user("ada@example.com"), make_user("eve@example.com")
    note(ada, LogInEvent.What.IN)
    note(eve, LogInEvent.What.WRONG_PASSWORD)
    note(None, LogInEvent.What.WRONG_PASSWORD)
    client.force_login(make_user("boss@example.com", is_superuser=True))
    page = client.get(LIST).content.decode()
    assert "ada@example.com" in page
    assert "No such account" in page
    found = client.get(LIST, {"q": "eve@"}).content.decode()
    assert ("eve@example.com" in found, "ada@example.com" in found) == (True, False)
    wrong = client.get(LIST, {"what": "in"}).content.decode()
    assert ("ada@example.com" in wrong, "eve@example.com" in wrong) == (True, False)
    assert client.get(LIST, {"what": "nothing", "at_from": "x"}).status_code == 200
    table = b"".join(client.get(LIST, {"export": "csv"})).decode()
    assert "ada@example.com,Logged in" in table


def test_list_takes_the_same_queries_for_2_entries_and_for_20(client):
    client.force_login(make_user("boss@example.com", is_superuser=True))
    client.get(LIST)
    costs = []
    for more in (1, 18):
        for turn in range(more):
            note(make_user(f"{more}-{turn}@example.com"), LogInEvent.What.IN)
        with CaptureQueriesContext(connection) as captured:
            client.get(LIST)
        costs.append(len(captured))
    assert costs[0] == costs[1]


def test_they_are_exported_forgotten_and_erased(client):
    ada = make_user("ada@example.com")
    log_in(client, "ada@example.com")
    (one,) = everything_about(ada)["log_ins"]
    assert one["what"] == "in"
    old = LogInEvent.objects.create(user=ada, what="out")
    now = timezone.now()
    LogInEvent.objects.filter(pk=old.pk).update(at=now - KEPT)
    LogInEvent.objects.create(user=None, what="password?")
    assert forget(now + timedelta(seconds=1))["log_ins"] == 1
    erase(ada)
    assert entries() == [(None, "password?")]
