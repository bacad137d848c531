"""The fake's page as a browser meets it, and its ledger."""

import threading
import urllib.error
import urllib.request
from urllib.parse import urlencode

import pytest

from shop.payments.provider import get_provider
from tests.fake_stripe.forms import parse
from tests.shop.payments.asking import ask


class Stay(urllib.request.HTTPRedirectHandler):
    """Report a redirect instead of following it."""

    def redirect_request(self, *args):
        return None


def visit(url, decision=None):
    """(status, where it leads, what it says)"""
    data = urlencode({"decision": decision}).encode() if decision else None
    try:
        answer = urllib.request.build_opener(Stay).open(url, data)
    except urllib.error.HTTPError as error:
        answer = error
    with answer:
        return answer.status, answer.headers["Location"], answer.read().decode()


@pytest.fixture
def started(fake_stripe):
    return get_provider().start(ask())


def test_page_offers_to_pay_to_decline_and_to_go_back(started):
    status, _, page = visit(started.url)
    assert (status, "17.94 USD" in page, "KT Tape, 1 piece" in page) == (200, True, True)
    assert [name for name in ("pay", "decline", "back") if f'value="{name}"' not in page] == []


def test_paying_leads_back_with_the_name_of_the_session(fake_stripe, started):
    back = f"http://testserver/back/?session={started.session}"
    assert visit(started.url, "pay")[:2] == (303, back)
    assert visit(started.url, "pay")[:2] == (303, back)
    assert fake_stripe.ledger.charged == 1794


def test_declined_page_stays(fake_stripe, started):
    status, _, page = visit(started.url, "decline")
    assert (status, "Your card was declined." in page) == (200, True)
    assert fake_stripe.ledger.charges == []


def test_back_leads_to_where_the_shop_said(started):
    assert visit(started.url, "back")[:2] == (303, "http://testserver/cart/")


def test_closed_page_takes_nothing(fake_stripe, started):
    fake_stripe.let_expire(started.session)
    status, _, page = visit(started.url, "pay")
    assert (status, "This page is expired." in page) == (200, True)
    assert fake_stripe.ledger.charges == []


def test_page_that_never_was_is_not_found(fake_stripe):
    assert visit(f"{fake_stripe.url}/pay/cs_test_none")[0] == 404


def test_ten_who_pay_at_once_pay_once(fake_stripe, started):
    results = []
    threads = [
        threading.Thread(target=lambda: results.append(fake_stripe.pay(started.session)))
        for _ in range(10)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(results) == [False] * 9 + [True]
    assert len(fake_stripe.ledger.charges) == 1


def test_ledger_tells_attempts_apart(fake_stripe):
    first, second = ask(), ask(amount=500)
    for request in (first, second):
        fake_stripe.pay(get_provider().start(request).session)
    (charge,) = fake_stripe.ledger.charges_for(second.key)
    get_provider().refund(charge.intent, 200, "a")
    assert charge.amount == 500
    assert fake_stripe.ledger.refunded_for(first.key) == 0
    assert fake_stripe.ledger.refunded_for(second.key) == 200
    assert (fake_stripe.ledger.charged, fake_stripe.ledger.refunded) == (2294, 200)


def test_forms_are_read_as_stripe_reads_them():
    assert parse("a=1&b[c]=2&d[0][e]=3&d[1][e]=4&expand[]=x&expand[]=y&f=") == {
        "a": "1",
        "b": {"c": "2"},
        "d": [{"e": "3"}, {"e": "4"}],
        "expand": ["x", "y"],
        "f": "",
    }
