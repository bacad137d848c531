"""Customers on the desk, for support."""

import pytest
from wagtail.models import ModelLogEntry

from shop.desk.models import CustomerNote
from tests.factories import make_product, make_user
from tests.shop.desk.staff import said, sign_in
from tests.site.ordering import order_of

pytestmark = pytest.mark.django_db
RIGHTS = ("accounts.view_user", "desk.add_customernote")


@pytest.fixture
def ada(db):
    return make_user("ada@example.com", first_name="Ada", last_name="Łovelace")


@pytest.fixture
def url(ada):
    return f"/cms/customers/inspect/{ada.pk}/"


def listed(client, query=""):
    page = client.get(f"/cms/customers/{query}")
    return [(row.email, row.orders_placed) for row in page.context["object_list"]]


def test_shoppers_are_listed_and_staff_are_not(client, ada):
    order_of(make_product("box"), ada)
    make_user("boss@example.com", is_superuser=True)
    sign_in(client, *RIGHTS)
    assert listed(client, "?q=lovelace") == [("ada@example.com", 1)]
    assert listed(client, "?q=nobody") == []
    assert "2 customers" in client.get("/cms/customers/").content.decode()
    assert "boss@example.com" not in dict(listed(client))


@pytest.mark.parametrize(
    ("name", "typed"),
    [("Nguyễn", "nguyen"), ("O\u2019Brien", "o'brien"), ("Iba\u0301n\u0303ez", "ibanez")],
)
def test_names_are_found_as_people_type_them(client, ada, name, typed):
    type(ada).objects.filter(pk=ada.pk).update(last_name=name)
    sign_in(client, *RIGHTS)
    assert listed(client, f"?q={typed}") == [("ada@example.com", 0)]


def test_one_page_with_all_of_a_customer(client, ada, url):
    order = order_of(make_product("box"), ada)
    sign_in(client, *RIGHTS)
    html = client.get(url).content.decode()
    for words in (order.number, "$25.98", "Your KT Tape order", "Waits for stock"):
        assert words in html
    entry = ModelLogEntry.objects.get(action="shop.look")
    assert (entry.user.email, entry.object_id) == ("staff@example.com", str(ada.pk))


def test_notes(client, ada, url):
    sign_in(client, *RIGHTS)
    assert said(client.post(url, {"note": "Prefers mail <b>"}, follow=True)) == [
        "The note is kept. Only staff can read it."
    ]
    assert "Prefers mail &lt;b&gt;" in client.get(url).content.decode()
    for nonsense in ("", "   ", "x" * 2001):
        page = client.post(url, {"note": nonsense}, follow=True)
        assert said(page) == ["A note has 1 to 2,000 letters."]
    assert CustomerNote.objects.get().author.email == "staff@example.com"


def test_closed_to_others(client, ada, url):
    sign_in(client, "order.view_order")
    assert client.get(url).url == "/cms/"
    assert client.get("/cms/customers/").url == "/cms/"
    assert client.post(url, {"note": "x"}).url == "/cms/"
    sign_in(client, "accounts.view_user", email="reader@example.com")
    assert client.post(url, {"note": "x"}).url == "/cms/"
    assert not CustomerNote.objects.exists()
    staff = make_user("boss@example.com", is_staff=True)
    assert client.get(f"/cms/customers/inspect/{staff.pk}/").status_code == 404


def test_queries_do_not_grow(client, ada, url, django_assert_max_num_queries):
    sign_in(client, *RIGHTS)
    box = make_product("box")
    for number in range(5):
        order_of(box, make_user(f"shopper{number}@example.com"))
        order_of(box, ada)
    with django_assert_max_num_queries(12):
        assert len(listed(client)) == 7
    with django_assert_max_num_queries(36):
        client.get(url)
