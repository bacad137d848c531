"""After every test that sold something, the sales must add up."""

import pytest
from oscar.core.loading import get_model

from shop.books.audit import audit
from shop.checkout.models import CheckoutAttempt


def check_sales(item):
    """Fails a test that leaves charges, orders, pieces and refunds that disagree.

    Only a negative control, or a test that writes such rows by hand, may be marked `unsound`.
    """
    marked = item.get_closest_marker("unsound")
    if marked is None and _uses_database(item) and _sold_something():
        wrong = [str(finding) for finding in audit() if finding.count]
        if wrong:
            pytest.fail(f"The sales do not add up. {'; '.join(wrong)}", pytrace=False)


def _uses_database(item) -> bool:
    asked = {"db", "transactional_db"} & set(item.fixturenames)
    return bool(asked) or item.get_closest_marker("django_db") is not None


def _sold_something() -> bool:
    orders = get_model("order", "Order").objects
    return orders.exists() or CheckoutAttempt.objects.exists()
