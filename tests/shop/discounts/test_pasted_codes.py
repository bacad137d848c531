"""Faults, line 13: a code is the same code however it was pasted, by shoppers and by staff."""

import pytest

from shop.web.pasted import normalized
from tests.factories import make_voucher
from tests.shop.checkout_form import client_with

pytestmark = pytest.mark.django_db
PASTED = [
    "FIRST-TAPE",
    " first-tape\n",
    "FIRST\u200b-TAPE\ufeff",
    "ＦＩＲＳＴ－ＴＡＰＥ",  # noqa: RUF001
    "“FIRST-TAPE”",
    "'first-tape'",
    "«FIRST–TAPE»",
    "FIRST—TAPE",
    "FIRST‑TAPE",  # noqa: RUF001
    "FIRST−TAPE",
    "FI\u00adRST-TA\ufe0fPE",
]


@pytest.mark.parametrize("pasted", PASTED)
def test_pasted_code_is_the_code(box, pasted):
    """Faults, line 13: widths, marks without width, dashes and quotes make no other code."""
    make_voucher("FIRST-TAPE", 15)
    client = client_with(box)
    client.post("/cart/vouchers/add/", {"code": pasted})
    assert [code for code, _ in client.get("/cart/").context["vouchers"]] == ["FIRST-TAPE"]


@pytest.mark.parametrize("pasted", PASTED)
def test_code_that_staff_pasted_is_written_the_same_way(pasted):
    """Faults, line 13: on both sides of the counter."""
    assert make_voucher(pasted, 15).code == normalized(pasted) == "FIRST-TAPE"
