"""Stock in the dashboard: what runs low, and a number that never goes below what is held."""

import pytest
from oscar.core.loading import get_model

from tests.factories import make_category, make_product
from tests.shop.stock_alerts.asking import wait
from tests.site.dashboard_form import open_form, save
from tests.site.dashboard_people import sign_in_merchant

pytestmark = pytest.mark.django_db
URL = "/dashboard/low-stock/"
StockRecord = get_model("partner", "StockRecord")


@pytest.fixture
def merchant(client):
    return sign_in_merchant(client)


@pytest.fixture
def box(db):
    """50 in stock, 3 of them held."""
    box = make_product("box", categories=[make_category("strips")])
    box.stockrecords.update(num_allocated=3)
    return box


def stock(box):
    record = box.stockrecords.get()
    return record.num_in_stock, record.num_allocated, str(record.price)


def test_low_stock_is_listed_with_what_is_held(merchant, django_assert_max_num_queries):
    for upc, pieces, held, threshold in (
        ("plenty", 50, 44, None),
        ("at-threshold", 9, 4, None),
        ("gone", 4, 4, None),
        ("own-threshold", 30, 0, 30),
        ("below", 3, 0, None),
        ("none-wanted", 2, 0, 1),
        ("not-counted", 1, 0, None),
    ):
        records = make_product(upc, stock=pieces).stockrecords
        records.update(num_allocated=held or None, low_stock_threshold=threshold)
    StockRecord.objects.filter(partner_sku="not-counted").update(num_in_stock=None)
    gone = StockRecord.objects.get(partner_sku="gone").product
    for name, confirmed in (("ada", True), ("eve", True), ("mallory", False)):
        wait(gone, f"{name}@example.com", confirmed)
    with django_assert_max_num_queries(12):
        page = merchant.get(URL)
    records = page.context["records"]
    listed = [(row.partner_sku, row.left, row.held, row.waiting) for row in records]
    assert listed == [
        ("gone", 0, 4, 2),
        ("below", 3, 0, 0),
        ("at-threshold", 5, 4, 0),
        ("own-threshold", 30, 0, 0),
    ]
    html = page.content.decode()
    assert f'href="/dashboard/catalogue/products/{gone.pk}/#product_stock"' in html
    assert html.count("Out of stock</span>") == 1


def test_list_is_for_staff_who_may_see_stock(client):
    assert client.get(URL)["Location"].startswith("/dashboard/login/?next=")
    sign_in_merchant(client, without="view_stockrecord")
    assert client.get(URL).status_code == 403


def test_list_only_reads(merchant):
    assert merchant.post(URL).status_code == 405
    assert 'href="/dashboard/low-stock/"' in merchant.get("/dashboard/").content.decode()


def test_stock_below_what_is_held_is_a_sentence_at_the_field(merchant, box):
    url, data = open_form(merchant, box)
    page = merchant.post(url, data | {"stockrecords-0-num_in_stock": "2"})
    assert page.status_code == 200
    assert page.context["stockrecord_formset"].errors[0] == {
        "num_in_stock": ["3 pieces are held for orders and carts: there cannot be fewer in stock."]
    }
    assert stock(box) == (50, 3, "12.99")


def test_stock_of_just_what_is_held_is_saved(merchant, box):
    save(merchant, box, **{"stockrecords-0-num_in_stock": "3"})
    assert stock(box) == (3, 3, "12.99")


def test_what_was_sold_meanwhile_is_not_undone(merchant, box):
    """The page was opened before: another piece is held now, and two have left the stock."""
    url, data = open_form(merchant, box)
    box.stockrecords.update(num_in_stock=48, num_allocated=4)
    assert merchant.post(url, data | {"stockrecords-0-price": "10.49"}).status_code == 302
    assert stock(box) == (48, 4, "10.49")


def test_form_carries_the_number_that_it_showed(merchant, box):
    """Or else a number that nobody touched would count as typed."""
    html = merchant.get(f"/dashboard/catalogue/products/{box.pk}/").content.decode()
    assert 'name="initial-stockrecords-0-num_in_stock" value="50"' in html


def test_first_stock_record_is_made(merchant):
    bare = make_product("bare", stock=None, categories=[make_category("strips")])
    partner = make_product("other").stockrecords.get().partner
    fields = {"partner": partner.pk, "partner_sku": "bare", "price": "5", "num_in_stock": "0"}
    save(merchant, bare, **{f"stockrecords-0-{name}": value for name, value in fields.items()})
    assert stock(bare) == (0, None, "5.00")


def test_stock_is_locked_while_it_is_changed(merchant, box, django_assert_max_num_queries):
    url, data = open_form(merchant, box)
    with django_assert_max_num_queries(200) as queries:
        merchant.post(url, data | {"stockrecords-0-num_in_stock": "60"})
    first = [q["sql"] for q in queries if "FOR UPDATE" in q["sql"]]
    assert len(first) == 1
    assert 'ORDER BY "partner_stockrecord"."id" ASC FOR UPDATE' in first[0]


@pytest.mark.parametrize("path", ["", "1/delete/", "1/update/"])
def test_oscars_own_stock_alerts_have_no_page(admin_client, path):
    assert admin_client.get(f"/dashboard/users/alerts/{path}").status_code == 404
    assert "users/alerts" not in admin_client.get("/dashboard/").content.decode()
