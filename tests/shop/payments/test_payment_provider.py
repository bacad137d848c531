"""The test provider takes no money: it is refused wherever the settings do not allow it."""

import pytest
from django.core.exceptions import ImproperlyConfigured
from oscar.core.loading import get_model

from shop.payments.provider import get_provider
from tests.shop.checkout_form import agree, client_with, pay


def test_test_provider_is_refused_where_it_is_not_allowed(settings):
    settings.PAYMENT_TEST_PROVIDER_ALLOWED = False
    with pytest.raises(ImproperlyConfigured, match="which takes no money"):
        get_provider()


def test_unknown_provider_is_refused(settings):
    settings.PAYMENT_PROVIDER = "barter"
    with pytest.raises(ImproperlyConfigured, match="Unknown PAYMENT_PROVIDER: 'barter'"):
        get_provider()


@pytest.mark.usefixtures("shipping")
def test_payment_page_cannot_sell_where_the_test_provider_is_not_allowed(box, settings):
    client = client_with(box)
    attempt = agree(client)
    settings.PAYMENT_TEST_PROVIDER_ALLOWED = False
    with pytest.raises(ImproperlyConfigured):
        pay(client, attempt)
    assert get_model("order", "Order").objects.count() == 0
