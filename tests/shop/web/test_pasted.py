"""Faults, line 13, and its kind: numbers and addresses that are pasted with marks nobody sees."""

import pytest

from shop.accounts.forms import OrderLookUpForm
from shop.checkout.models import CheckoutAttempt
from shop.fulfilment.carriers import clean_tracking_number, recognized
from tests.factories import make_product, make_shipping
from tests.shop.checkout_form import agree, client_with
from tests.site.ordering import order_of

pytestmark = pytest.mark.django_db
EMAILS = ["ada@example.com\u200b", "\ufeffada@example.com", "\uff41da@example.com"]
POSTCODES = ["84042\u200b", "\u202a84042", "\uff18\uff14\uff10\uff14\uff12"]


@pytest.mark.parametrize("email", EMAILS)
@pytest.mark.parametrize("form", ["{}", " {}\u200b", "#{}", "“{}”"])
def test_order_is_found_by_what_was_copied_from_its_mail(form, email):
    order = order_of(make_product("box"))
    form = OrderLookUpForm({"number": form.format(order.number.lower()), "email": email})
    assert form.is_valid(), form.errors
    assert form.order == order


@pytest.mark.parametrize(
    "postcode", ["84042\u200b", "\u202a84042", "\uff18\uff14\uff10\uff14\uff12"]
)
def test_checkout_takes_what_was_pasted(postcode):
    make_shipping()
    agree(client_with(make_product("box")), postcode=postcode, email="ada@example.com\u200b")
    attempt = CheckoutAttempt.objects.get()
    assert (attempt.email, attempt.address["postcode"]) == ("ada@example.com", "84042")


@pytest.mark.parametrize("number", ["1Z 999 AA1 0123456784\u200b", "\ufeff1z999aa10123456784"])
def test_tracking_number_is_read_as_it_was_copied(number):
    assert clean_tracking_number(number) == "1Z999AA10123456784"
    assert recognized(number) == "ups"
