"""Row 7: a process killed at any statement of finalise leaves one order and one charge."""

import os
import traceback

import pytest
from django.db import connection, connections

from shop.checkout.models import CheckoutAttempt
from shop.checkout.settling import reconcile_payments, settle
from shop.mails.models import Mail
from tests.concurrency.buying import Order, charges
from tests.factories import make_product, make_shipping
from tests.shop.checkout_form import agree, client_with

pytestmark = pytest.mark.django_db(transaction=True)
KILLED, RAISED, DONE = 9, 1, 0  # an exception ends a worker as well, and must cost as little
MOST = 200  # statements


def settle_in_a_process_killed_at(statement, attempt):
    """KILLED, DONE, or RAISED with its traceback printed. The child dies without a word to the
    database, as a lost machine does."""
    connections.close_all()
    child = os.fork()
    if child == 0:
        try:
            left = [statement]

            def die_in_time(execute, *args):
                left[0] -= 1
                if left[0] < 0:
                    os._exit(KILLED)
                return execute(*args)

            with connection.execute_wrapper(die_in_time):
                settle(attempt.pk)
            os._exit(DONE)
        except BaseException:  # noqa: BLE001  nothing of pytest's may run in the child
            traceback.print_exc()
            os._exit(RAISED)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


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
        reconcile_payments()
        made = len(ends)
        assert (Order.objects.count(), charges(), Mail.objects.count()) == (made, made, made)
        assert CheckoutAttempt.objects.filter(status="ordered").count() == made
        if ends[-1] == DONE:
            break
    assert ends[-1] == DONE and ends.count(KILLED) > 5 and ends.count(RAISED) < 2
    with capsys.disabled():
        print(f"\nKilled at {len(ends) - 1} statements: {made} orders, {charges()} charges")  # noqa: T201
    assert box.stockrecords.get().num_allocated == len(ends)
