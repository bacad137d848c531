"""Pieces promised to somebody: what would delete their stock record is refused, in a sentence."""

import pytest
from django.contrib.messages import get_messages
from django.db import transaction
from django.db.models import ProtectedError
from oscar.core.loading import get_model

from shop.fulfilment import services
from tests.factories import make_category, make_product, make_shipping, variant
from tests.shop.checkout_form import agree, client_with
from tests.site.dashboard_form import open_form
from tests.site.dashboard_people import sign_in_merchant
from tests.site.ordering import order_of

pytestmark = pytest.mark.django_db
Partner = get_model("partner", "Partner")
Product = get_model("catalogue", "Product")
StockRecord = get_model("partner", "StockRecord")
TWO = (
    "2 pieces of “box” are held for orders and carts, so this cannot be deleted. Ship or cancel "
    "the orders first; carts give theirs back by themselves."
)


@pytest.fixture
def merchant(client):
    return sign_in_merchant(client)


@pytest.fixture
def box(db):
    return make_product("box", categories=[make_category("strips")])


@pytest.fixture
def sold(box):
    """An order for two boxes that has not left yet."""
    return order_of(box)


def said(answer):
    return [str(message) for message in get_messages(answer.wsgi_request)]


def delete_record(client, product):
    url, data = open_form(client, product)
    return client.post(url, data | {"stockrecords-0-DELETE": "on"})


def test_stock_record_in_the_product_form(merchant, box, sold):
    page = delete_record(merchant, box)
    assert page.status_code == 200
    assert page.context["stockrecord_formset"].non_form_errors() == [TWO]
    assert TWO in page.content.decode()
    assert box.stockrecords.get().num_allocated == 2


def test_stock_record_that_a_cart_holds(merchant, box):
    make_shipping()
    agree(client_with(box, 2))
    assert delete_record(merchant, box).status_code == 200
    assert box.stockrecords.get().num_allocated == 2


USED = "“Warehouse” is used by “Box”. Change that first; then it can be deleted."


@pytest.mark.indexed
@pytest.mark.parametrize(
    ("path", "sentence"), [("catalogue/products/{product}", TWO), ("partners/{partner}", USED)]
)
def test_product_or_partner(merchant, box, sold, path, sentence):
    record = box.stockrecords.get()
    url = f"/dashboard/{path.format(product=box.pk, partner=record.partner_id)}/delete/"
    answer = merchant.post(url)
    assert (answer.status_code, answer["Location"], said(answer)) == (302, url, [sentence])
    assert StockRecord.objects.filter(pk=record.pk, num_allocated=2).exists()
    assert sold.lines.get().stockrecord == record


@pytest.mark.indexed
@pytest.mark.parametrize("which", ["the variant", "the parent"])
def test_variant_and_its_parent(merchant, which):
    boxes = make_product("boxes", colors=("blue", "black"), categories=[make_category("strips")])
    blue = variant(boxes, "blue")
    order_of(blue)
    doomed = blue if which == "the variant" else boxes
    url = f"/dashboard/catalogue/products/{doomed.pk}/delete/"
    assert merchant.post(url)["Location"] == url
    assert boxes.children.count() == 2
    assert StockRecord.objects.count() == 2


@pytest.mark.indexed
def test_pieces_of_which_no_number_is_kept(merchant, box):
    """No stock is counted, so nothing is held; the order still has to leave."""
    box.product_class.track_stock = False
    box.product_class.save()
    box.stockrecords.update(num_in_stock=None)
    order_of(box)
    assert box.stockrecords.get().num_allocated is None
    url = f"/dashboard/catalogue/products/{box.pk}/delete/"
    assert said(merchant.post(url)) == [TWO]


def test_code_that_deletes_is_refused_too(box, sold):
    for doomed in (StockRecord.objects.all(), Product.objects.all(), Partner.objects.all()):
        with pytest.raises(ProtectedError, match="2 pieces"), transaction.atomic():
            doomed.delete()
    assert box.stockrecords.get().num_allocated == 2


@pytest.mark.indexed
def test_what_has_left_may_be_deleted(merchant, box, sold):
    services.mark_packed(sold)
    services.ship(sold, "usps", "9400111899223197428490")
    page = merchant.post(f"/dashboard/catalogue/products/{box.pk}/delete/")
    assert page["Location"] == "/dashboard/catalogue/"
    assert not Product.objects.exists()
    assert sold.lines.get().title == "Box"


def test_stock_record_that_nobody_waits_for_is_deleted(merchant, box):
    assert delete_record(merchant, box).status_code == 302
    assert not box.stockrecords.exists()


def test_partner_without_stock_is_deleted(merchant):
    empty = Partner.objects.create(name="Empty", code="empty")
    assert merchant.post(f"/dashboard/partners/{empty.pk}/delete/")["Location"] == (
        "/dashboard/partners/"
    )
    assert not Partner.objects.filter(pk=empty.pk).exists()
