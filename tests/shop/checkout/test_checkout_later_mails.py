"""The later mails at checkout: all unticked, kept with what was agreed, for buyers of tape."""

import pytest

from shop.aftercare.models import ScheduledMail
from shop.checkout.models import CheckoutAttempt
from shop.checkout.settling import finalise
from tests.factories import PRECUT, make_product
from tests.shop.checkout_form import ADDRESS, agree, client_with, pay, send_form, shown

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("shipping")]
KINDS = ["start", "removal", "refill"]


@pytest.fixture
def client():
    return client_with(make_product("tape", package=PRECUT))


def box(kind, index, checked=False):
    tick = " checked" if checked else ""
    name = f'name="later_mails" value="{kind}"'
    return f'<input type="checkbox" {name} id="id_later_mails_{index}"{tick}>'


def test_all_start_unticked(client):
    html = client.get("/checkout/").content.decode()
    for index, kind in enumerate(KINDS):
        assert box(kind, index) in html


def test_nothing_ticked_asks_for_nothing(client):
    pay(client, agree(client))
    assert CheckoutAttempt.objects.get().later_mails == []
    assert not ScheduledMail.objects.exists()


def test_what_was_ticked_is_written_with_the_order(client):
    attempt = agree(client, later_mails=["start", "refill"])
    assert attempt.later_mails == ["start", "refill"]
    assert not ScheduledMail.objects.exists()
    pay(client, attempt)
    mails = ScheduledMail.objects.order_by("pk").values_list("kind", "state", "order__number")
    number = CheckoutAttempt.objects.get().order.number
    assert list(mails) == [("start", "waiting", number), ("refill", "waiting", number)]


def test_settled_twice_is_planned_once(client):
    attempt = agree(client, later_mails=KINDS)
    pay(client, attempt)
    finalise(attempt.pk)
    assert ScheduledMail.objects.count() == 3


def test_error_elsewhere_keeps_the_ticks(client):
    page = send_form(client, later_mails=["removal"], postcode="8")
    html = page.content.decode()
    assert box("removal", 1, checked=True) in html
    assert box("start", 0) in html


def test_total_that_changes_keeps_the_ticks(client):
    page = client.post("/checkout/quote/", ADDRESS | {"later_mails": ["removal", "refill"]})
    html = page.content.decode()
    assert box("removal", 1, checked=True) in html
    assert box("refill", 2, checked=True) in html


def test_who_comes_back_finds_the_ticks(client):
    agree(client, later_mails=["start"])
    assert box("start", 0, checked=True) in client.get("/checkout/").content.decode()


def test_another_choice_is_another_agreement(client):
    first = agree(client, later_mails=["start"])
    again = agree(client, later_mails=["start"])
    assert again.pk == first.pk
    second = agree(client)
    assert (second.pk != first.pk, second.later_mails) == (True, [])
    pay(client, second)
    assert not ScheduledMail.objects.exists()


def test_mail_that_is_not_offered_is_refused(client):
    page = send_form(client, later_mails=["newsletter"], seen=shown(client))
    assert page.context["form"].errors == {
        "later_mails": ["Choose among the mails that are offered."]
    }
    assert 'href="#id_later_mails"' in page.content.decode()


def test_same_mail_twice_is_one(client):
    pay(client, agree(client, later_mails=["start", "start"]))
    assert ScheduledMail.objects.count() == 1
