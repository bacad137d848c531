"""After every test that sold something, the sales must add up.

Django takes 13 ms to write the audit's statements, so they are written once; only where one of
them finds a row the audit itself is asked.
"""

from datetime import UTC, datetime
from functools import cache

import pytest
from django.db import connection
from oscar.core.loading import get_model

from shop.books.audit import audit, checks
from shop.checkout.models import CheckoutAttempt

ANY_TIME = datetime(9999, 1, 1, tzinfo=UTC)


def check_sales(item):
    """Fails a test that leaves charges, orders, pieces and refunds that disagree.

    Only a negative control, or a test that writes such rows by hand, may be marked `unsound`.
    """
    marked = item.get_closest_marker("unsound")
    if marked is None and _uses_database(item) and suspicious():
        wrong = [str(finding) for finding in audit() if finding.count]
        if wrong:
            pytest.fail(f"The sales do not add up. {'; '.join(wrong)}", pytrace=False)


def _uses_database(item) -> bool:
    asked = {"db", "transactional_db"} & set(item.fixturenames)
    return bool(asked) or item.get_closest_marker("django_db") is not None


def suspicious() -> bool:
    """Whether something was sold, and the audit would find anything."""
    return _any(_sold()) and _any(_suspects())


def _any(statement) -> bool:
    with connection.cursor() as cursor:
        cursor.execute(*statement)
        return bool(cursor.fetchone()[0])


@cache
def _sold():
    return _statement([get_model("order", "Order").objects.all(), CheckoutAttempt.objects.all()])


@cache
def _suspects():
    """Whatever a check finds, and charges that came after the clock of the test, too."""
    return _statement([rows for _, rows, _ in checks(before=ANY_TIME)])


def _statement(all_rows) -> tuple[str, tuple]:
    """(SQL, its parameters) that asks whether there is one of these rows."""
    asked = [rows.order_by().values("pk").query.sql_with_params() for rows in all_rows]
    sql = " OR ".join(f"EXISTS ({sql})" for sql, _ in asked)
    return f"SELECT {sql}", tuple(value for _, values in asked for value in values)
