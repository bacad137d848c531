"""What no program may write or delete: odd prices, and pieces promised to somebody."""

from decimal import Decimal

import pytest
from django.db import Error, transaction
from django.db.models import ProtectedError
from oscar.core.loading import get_model

from shop.fulfilment import services
from shop.stock.models import ComparePrice
from tests.factories import make_product
from tests.site.ordering import order_of

pytestmark = pytest.mark.django_db
Partner = get_model("partner", "Partner")
Product = get_model("catalogue", "Product")
StockRecord = get_model("partner", "StockRecord")


@pytest.fixture
def box():
    return make_product("box")


@pytest.fixture
def sold(box):
    """An order for two boxes that has not left yet."""
    return order_of(box)


@pytest.mark.parametrize(
    "values",
    [
        {"price": Decimal("-0.01")},
        {"price": Decimal("100000.00")},
        {"num_in_stock": 1_000_001},
        {"low_stock_threshold": 1_000_001},
        {"price_currency": "EUR"},
    ],
)
def test_database_refuses_it(box, values):
    """Faults, lines 2 and 3: whatever writes, an import too."""
    with pytest.raises(Error, match="price_and_pieces_are_possible"), transaction.atomic():
        box.stockrecords.update(**values)


def test_price_of_before_is_shown_struck_out(client, box):
    """Faults, line 28: no price of before was shown anywhere."""
    ComparePrice.objects.create(stockrecord=box.stockrecords.get(), amount=Decimal("15.99"))
    for address in (box.get_absolute_url(), "/shop/"):
        words = " ".join(client.get(address).content.decode().split())
        assert '<s class="price__was"><span class="visually-hidden">was </span>$15.99</s>' in words


def test_price_of_before_is_not_shown_once_the_price_is_up_again(client, box):
    ComparePrice.objects.create(stockrecord=box.stockrecords.get(), amount=Decimal("12.99"))
    assert "price__was" not in client.get(box.get_absolute_url()).content.decode()


def test_code_that_deletes_promised_pieces_is_refused(box, sold):
    for doomed in (StockRecord.objects.all(), Product.objects.all(), Partner.objects.all()):
        with pytest.raises(ProtectedError, match="2 pieces"), transaction.atomic():
            doomed.delete()
    assert box.stockrecords.get().num_allocated == 2


def test_pieces_of_which_no_number_is_kept(box):
    """No stock is counted, so nothing is held; the order still has to leave."""
    box.product_class.track_stock = False
    box.product_class.save()
    box.stockrecords.update(num_in_stock=None)
    order_of(box)
    with pytest.raises(ProtectedError, match="2 pieces"), transaction.atomic():
        Product.objects.all().delete()


@pytest.mark.indexed
def test_what_has_left_may_be_deleted(box, sold):
    services.mark_packed(sold)
    services.ship(sold, "usps", "9400111899223197428490")
    Product.objects.all().delete()
    assert sold.lines.get().title == "Box"
