"""Money is there, and the order cannot be written: it is tried a few times, then sent back."""

from datetime import timedelta

import pytest
from django.contrib.sites.models import Site
from django.db import OperationalError
from oscar.core.loading import get_model

from shop.checkout import failures, settling
from shop.checkout.models import CheckoutAttempt
from shop.checkout.settling import reconcile_payments, settle
from shop.mails.models import Mail
from shop.payments.models import TrialSession
from shop.payments.one_by_one import JobIncomplete
from shop.payments.trial import TrialProvider
from tests.factories import make_gift
from tests.shop.checkout_form import agree, client_with, pay

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("shipping")]
Order = get_model("order", "Order")
Status = CheckoutAttempt.Status


@pytest.fixture
def attempt(box):
    return agree(client_with(box, 2))


@pytest.fixture
def broken(monkeypatch):
    """No order can be written. `broken(error)` says why not."""

    def broken(error):
        def fail(attempt):
            raise error

        monkeypatch.setattr(settling, "place_order", fail)

    broken(LookupError("no such row"))
    return broken


def run_job():
    with pytest.raises(JobIncomplete):
        reconcile_payments()


def let_time_pass():
    for attempt in CheckoutAttempt.objects.exclude(last_failure=None):
        attempt.last_failure -= timedelta(minutes=5)
        attempt.save()


def test_money_goes_back_after_three_runs(attempt, box, broken):
    """Faults, line 1: `reconcile_payments` failed for ever; the charge stayed without order."""
    TrialProvider().approve(attempt.session)
    for _ in range(failures.TRIES - 1):
        run_job()
        let_time_pass()
    assert TrialSession.objects.get().refunded == 0
    assert reconcile_payments() == 1
    assert reconcile_payments() == 0
    attempt.refresh_from_db()
    session = TrialSession.objects.get()
    assert (attempt.status, session.refunded) == (Status.REFUNDED, session.amount)
    assert (attempt.failures, attempt.problem) == (3, "LookupError: no such row")
    assert box.stockrecords.get().num_allocated == 0
    [mail] = Mail.objects.all()
    assert "could not make an order of it" in mail.text
    assert "sold meanwhile" not in mail.text + mail.html


def test_damaged_quote_ends_in_the_same_way(attempt):
    """Faults, line 1: what fails before the order is begun counts as well."""
    CheckoutAttempt.objects.update(quote={"lines": "none"})
    TrialProvider().approve(attempt.session)
    for _ in range(failures.TRIES - 1):
        run_job()
        let_time_pass()
    reconcile_payments()
    attempt.refresh_from_db()
    assert attempt.status == Status.REFUNDED


def test_shopper_who_waits_sees_a_page_and_is_one_try_a_minute(box, broken):
    """Faults, line 1: the return page was an error page."""
    client = client_with(box)
    attempt = agree(client)
    page = pay(client, attempt)
    for _ in range(5):
        page = client.get(f"/checkout/return/{attempt.pk}/")
        assert page.status_code == 200
    attempt.refresh_from_db()
    assert (attempt.failures, attempt.refund_due) == (1, False)
    attempt.failures = failures.TRIES
    attempt.save()
    page = client.get(f"/checkout/return/{attempt.pk}/").content.decode()
    assert "could not make an order of it" in page


def test_order_that_can_be_written_the_second_time_is_an_order(attempt, broken, monkeypatch):
    TrialProvider().approve(attempt.session)
    run_job()
    monkeypatch.undo()
    assert settle(attempt.pk).order == Order.objects.get()
    assert TrialSession.objects.get().refunded == 0


def test_database_that_is_away_is_no_failure_of_the_order(attempt, broken, monkeypatch):
    broken(OperationalError("the server closed the connection"))
    TrialProvider().approve(attempt.session)
    run_job()
    attempt.refresh_from_db()
    assert attempt.failures == 0
    monkeypatch.undo()
    assert reconcile_payments() == 1


def test_free_cart_that_cannot_become_an_order_ends(box, broken):
    make_gift(amount="99.00")
    client = client_with(box, 3)
    client.post("/cart/vouchers/add/", {"code": "GIFT"})
    attempt = agree(client)
    assert attempt.is_free
    CheckoutAttempt.objects.update(failures=failures.TRIES)
    assert client.get(attempt.payment_url).status_code == 200
    attempt.refresh_from_db()
    assert (attempt.status, attempt.refund_due) == (Status.EXPIRED, False)
    assert box.stockrecords.get().num_allocated == 0


def test_order_needs_no_row_of_a_site(attempt):
    """Faults, line 1: a row that nothing but Oscar's note of the place needs."""
    Site.objects.all().delete()
    Site.objects.clear_cache()
    TrialProvider().approve(attempt.session)
    assert settle(attempt.pk).order.site is None
