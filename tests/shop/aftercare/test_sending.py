"""The worker hands each mail over once, by day, with its words and its way out."""

from datetime import UTC, datetime, timedelta

import pytest
from django.core.management import call_command

from shop.aftercare import services
from shop.aftercare.models import ScheduledMail
from shop.aftercare.services import send_due_later_mails
from shop.mails.models import Mail
from shop.payments.one_by_one import JobIncomplete
from shop.refunds.models import Refund
from shop.refunds.services import refund_order
from tests.factories import make_region
from tests.guides.factories import make_guide
from tests.shop.aftercare.asking import ALL, states
from tests.site.ordering import delete_sold

pytestmark = pytest.mark.django_db
NOON = datetime(2026, 6, 1, 16, 0, tzinfo=UTC)
NIGHT = datetime(2026, 6, 2, 3, 0, tzinfo=UTC)


@pytest.fixture
def due(shipped):
    """All three are due."""
    shipped.later_mails.update(due=NOON - timedelta(hours=1))
    return shipped


def later(order):
    return {mail.key.split(":")[0]: mail for mail in order.mails.filter(key__startswith="later-")}


def test_due_mails_are_queued_once(due):
    assert send_due_later_mails(NOON) == 3
    assert send_due_later_mails(NOON) == 0
    assert states(due) == dict.fromkeys(ALL, "sent")
    assert set(later(due)) == {"later-start", "later-removal", "later-refill"}


def test_one_mail_in_trouble_keeps_no_other_back(due, monkeypatch):
    write = services.queue_later_mail

    def in_trouble(row):
        if row.kind == "start":
            raise ArithmeticError("The tape cannot be counted.")
        return write(row)

    monkeypatch.setattr(services, "queue_later_mail", in_trouble)
    with pytest.raises(JobIncomplete):
        send_due_later_mails(NOON)
    assert states(due) == {"start": "waiting", "removal": "sent", "refill": "sent"}


def test_nothing_goes_at_night_or_before_its_day(due):
    assert send_due_later_mails(NIGHT) == 0
    due.later_mails.update(due=NOON + timedelta(seconds=1))
    assert send_due_later_mails(NOON) == 0
    due.later_mails.update(due=None)
    assert send_due_later_mails(NOON) == 0
    assert states(due) == dict.fromkeys(ALL, "waiting")


def test_command_says_how_many(due, capsys, monkeypatch):
    monkeypatch.setattr(services, "is_mail_time", lambda moment, zone: True)
    call_command("send_later_mails")
    assert capsys.readouterr().out == "Queued 3 later mails.\n"


def test_mail_carries_its_way_out(due, mailoutbox, django_capture_on_commit_callbacks):
    with django_capture_on_commit_callbacks(execute=True):
        send_due_later_mails(NOON)
    assert len(mailoutbox) == 3
    for mail in mailoutbox:
        link = mail.extra_headers["List-Unsubscribe"]
        assert link.startswith("<http://testserver/account/later-mails/")
        assert mail.extra_headers["List-Unsubscribe-Post"] == "List-Unsubscribe=One-Click"
        assert link.strip("<>") in mail.body
        assert link.strip("<>") in mail.alternatives[0][0]
        assert "It isn’t advertising" not in mail.alternatives[0][0]


def test_other_mails_have_no_way_out_and_say_what_they_are(due, mailoutbox):
    placed = Mail.objects.get(key__startswith="order-placed")
    assert placed.unsubscribe_url == ""
    assert "It isn’t advertising" in placed.html


def test_words_are_the_domains(due):
    send_due_later_mails(NOON)
    mails = later(due)
    for text in (mails["later-start"].text, mails["later-start"].html):
        for words in ("forearm for 24 hours", "with no stretch", "before sweat or water"):
            assert words in text
    assert "wait 5 to 20 minutes" in mails["later-removal"].text
    assert "2 x Tape (Blue, 20 strips" in mails["later-refill"].text
    assert "/cart/refill/" in mails["later-refill"].html


def test_start_names_the_guides_that_are_published(due, tape):
    neck = make_region("neck")
    make_guide("neck-guide", regions=[neck], pinned=[tape], strips=[{}])
    make_guide("gone", regions=[neck], pinned=[tape], strips=[{}]).unpublish()
    send_due_later_mails(NOON)
    text = later(due)["later-start"].text
    assert "Neck guide" in text
    assert "Gone" not in text


def test_refill_of_what_is_no_longer_sold_is_not_sent(due, tape):
    tape.is_public = False
    tape.save()
    assert send_due_later_mails(NOON) == 2
    refill = due.later_mails.get(kind="refill")
    assert (refill.state, refill.note) == ("stopped", "None of it is sold any more.")


def test_product_that_was_deleted_stops_only_the_refill(due, tape):
    delete_sold(tape)
    assert send_due_later_mails(NOON) == 2
    assert states(due) == {"start": "sent", "removal": "sent", "refill": "stopped"}


def test_refund_that_is_asked_for_already_counts(due, monkeypatch):
    line = due.lines.get()
    refund = refund_order(due, lines={line.pk: 2}, restock=False, reason="Torn")
    Refund.objects.filter(pk=refund.pk).update(status="asked")
    due.later_mails.update(state="waiting")
    assert send_due_later_mails(NOON) == 0
    Refund.objects.filter(pk=refund.pk).update(status="sent")


def test_order_without_an_address_gets_nothing(due):
    type(due).objects.update(guest_email="")
    assert send_due_later_mails(NOON) == 0
    assert set(due.later_mails.values_list("note", flat=True)) == {
        "The order has no address to write to."
    }


@pytest.mark.unsound("the state is set by hand")
def test_closed_order_gets_nothing_even_if_a_row_was_left(due):
    type(due).objects.update(status="Refunded")
    assert send_due_later_mails(NOON) == 0
    assert states(due) == dict.fromkeys(ALL, "stopped")


def test_one_row_of_a_kind(due):
    rows = [ScheduledMail(order=due, kind="start")]
    ScheduledMail.objects.bulk_create(rows, ignore_conflicts=True)
    assert due.later_mails.count() == 3
