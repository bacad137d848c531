"""Row 7: a process killed at any statement of finalise leaves one order and one charge."""

import pytest

from shop.checkout.models import CheckoutAttempt
from shop.checkout.settling import reconcile_payments
from shop.mails.models import Mail
from tests.concurrency.buying import Order, charges
from tests.concurrency.dying import DONE, KILLED, settle_in_a_process_killed_at
from tests.factories import make_product, make_shipping
from tests.shop.checkout_form import agree, client_with

pytestmark = pytest.mark.django_db(transaction=True)
MOST = 200  # statements


@pytest.mark.parametrize("step", [3, pytest.param(1, marks=pytest.mark.soak)])
def test_killed_at_each_statement(step, capsys):
    make_shipping()
    box = make_product("box", stock=MOST)
    ends = []
    for statement in range(0, MOST, step):
        client = client_with(box)
        attempt = agree(client)
        client.post(attempt.payment_url, {"decision": "approve"})
        ends.append(settle_in_a_process_killed_at(statement, attempt))
        assert ends[-1] in (KILLED, DONE)
        reconcile_payments()
        made = len(ends)
        assert (Order.objects.count(), charges(), Mail.objects.count()) == (made, made, made)
        assert CheckoutAttempt.objects.filter(status="ordered").count() == made
        if ends[-1] == DONE:
            break
    assert ends[-1] == DONE and len(ends) > 5
    with capsys.disabled():
        print(f"\nKilled at {len(ends) - 1} statements: {made} orders, {charges()} charges")  # noqa: T201
    assert box.stockrecords.get().num_allocated == len(ends)
