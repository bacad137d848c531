"""Staff lower the stock in the moment in which shoppers take it."""

import time
from functools import partial

import pytest
from django.db import IntegrityError
from oscar.apps.dashboard.catalogue import views as stock_views
from oscar.core.loading import get_class

from shop.stock.allocation import ShortOfStock, move_allocation
from tests.concurrency.at_once import at_once
from tests.factories import make_category, make_product
from tests.site.dashboard_form import open_form
from tests.site.dashboard_people import sign_in_merchant

pytestmark = pytest.mark.django_db(transaction=True)
StockRecordForm = get_class("dashboard.catalogue.forms", "StockRecordForm")
ProductView = get_class("dashboard.catalogue.views", "ProductCreateUpdateView")


@pytest.fixture
def box(monkeypatch):
    """10 in stock; between the check of a new number and its writing, half a second passes."""
    save = StockRecordForm.save

    def slowly(self, commit=True):
        time.sleep(0.5)
        return save(self, commit)

    monkeypatch.setattr(StockRecordForm, "save", slowly)
    return make_product("box", stock=10, categories=[make_category("strips")])


def take(pk):
    time.sleep(0.25)
    try:
        move_allocation(pk, 1)
    except ShortOfStock:
        return "short"
    return "taken"


def lower_and_take(client, box):
    """Staff say that there are 5, and 8 shoppers want one each."""
    url, data = open_form(sign_in_merchant(client), box)
    post = partial(client.post, url, data | {"stockrecords-0-num_in_stock": "5"})
    return at_once(post, *[partial(take, box.stockrecords.get().pk)] * 8)


def test_shoppers_wait_for_the_new_number(client, box):
    answer, *taken = lower_and_take(client, box)
    assert (answer.status_code, taken.count("taken"), taken.count("short")) == (302, 5, 3)
    record = box.stockrecords.get()
    assert (record.num_in_stock, record.num_allocated) == (5, 5)


def test_without_the_lock_staff_get_an_error_page(client, box, monkeypatch):
    """The control: only the database's own check is left."""
    unlocked = stock_views.ProductCreateUpdateView.process_all_forms
    for name in ("form_valid", "form_invalid"):
        monkeypatch.setattr(ProductView, name, unlocked)
    with pytest.raises(IntegrityError, match="stock_is_never_oversold"):
        lower_and_take(client, box)
