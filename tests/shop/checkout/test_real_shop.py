"""A shop without the demo: what migrations make is enough to sell, or the sale is refused."""

import pytest
from django.utils import timezone
from oscar.core.loading import get_model

from kt_site.models import Opening
from kt_site.preflight import selling_problem
from shop.catalog.detail import product_page
from shop.checkout.addresses import SHIPS_NOWHERE, shipping_countries
from shop.checkout.models import CheckoutAttempt
from shop.checkout.services import CheckoutError, begin_payment
from shop.delivery.models import ShippingRate
from shop.mails.models import Mail
from shop.orders.links import order_url
from tests.factories import make_user
from tests.shop.checkout_form import agree, client_with, pay
from tests.shop.desk.products.drafts import new_tape, published
from tests.site.ordering import cart_and_agreement

pytestmark = pytest.mark.django_db
Country = get_model("address", "Country")


@pytest.fixture(autouse=True)
def real_shop(settings, db):
    Opening.objects.create(opened_at=timezone.now())
    settings.IS_DEMO, settings.SELLER_ADDRESS = False, "1 Pier; Salem, OR 97301"


def test_one_product_is_sold_as_soon_as_it_is_there(box):
    """Faults, line 1: the shop took the money and failed, since no country had a row."""
    client = client_with(box)
    attempt = agree(client, shipping_method="free-shipping")
    answer = pay(client, attempt)
    attempt.refresh_from_db()
    assert answer["Location"] == order_url(attempt.order)
    assert attempt.order.shipping_address.country.printable_name == "United States"
    assert [mail.order for mail in Mail.objects.all()] == [attempt.order]


def test_all_countries_are_there_and_rates_say_which_are_served(db):
    assert Country.objects.count() >= 249
    assert not Country.objects.filter(is_shipping_country=False).exists()
    assert shipping_countries() == [("US", "United States")]
    ShippingRate.objects.create(code="post", name="Post", price=9, countries="FR US XX")
    assert shipping_countries() == [("US", "United States"), ("FR", "France")]
    assert "XX" in selling_problem()


def test_nothing_is_held_that_could_not_be_shipped(box):
    """Faults, line 1: refused before anybody is asked for money."""
    client = client_with(box)
    Country.objects.all().delete()
    page = client.post("/checkout/hold/", follow=True)
    assert SHIPS_NOWHERE in page.content.decode()
    assert not CheckoutAttempt.objects.exists()
    assert "US" in selling_problem()


def test_address_that_an_order_cannot_have_is_not_paid(box, shipping):
    """Faults, line 1: whatever the form let through."""
    for wrong in ({"country_id": "XX"}, {"postcode": "8" * 65}, {"phone_number": "+1"}):
        with pytest.raises(CheckoutError, match="cannot ship to this address"):
            begin_payment(*cart_and_agreement(box, **wrong))
    assert not CheckoutAttempt.objects.exists()


def test_staff_can_add_a_product_to_an_empty_shop(client):
    """Faults, line 1: a product needs a product class and a partner."""
    assert selling_problem() == ""
    assert get_model("catalogue", "ProductClass").objects.get(slug="tape").track_stock
    client.force_login(make_user("staff@example.com", is_superuser=True))
    assert ">Tape</option>" in client.get("/cms/product/add/").content.decode()
    head = published(new_tape("blue", "pink")).product
    assert product_page(head.pk).stock.code == "in"
    get_model("partner", "Partner").objects.all().delete()
    assert "no product can be added" in selling_problem()
