"""What an order is found by follows whatever it is made of."""

from datetime import timedelta
from importlib import import_module

import pytest
from django.apps import apps
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone
from oscar.core.loading import get_model

from shop.accounts.claiming import give_order
from shop.accounts.personal.forgetting import BOOKS_CLOSED, erase, forget
from shop.orders.models import OrderWords
from shop.orders.words import folded, renew_words
from tests.factories import make_product, make_user
from tests.shop.desk.staff import PACKER, sign_in
from tests.site.ordering import order_of

pytestmark = pytest.mark.django_db


def words(order):
    return OrderWords.objects.get(order=order).text


@pytest.fixture
def user(db):
    return make_user("leg@example.com", first_name="Jörg", last_name="Leg")


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("Łukasz IBÁÑEZ", "lukasz ibanez"),
        ("Ørsted ß æ", "orsted s a"),
        ("🦵 \\ %", "🦵 \\ %"),
        ("NGUYỄN Phạm", "nguyen pham"),
        ("İbrahim", "ibrahim"),
        ("Iba\u0301n\u0303ez", "ibanez"),
        ("O\u2019Brien", "o'brien"),
    ],
)
def test_folded(text, plain):
    assert folded(text) == plain


def test_a_new_order_has_its_words(db):
    product = make_product("box")
    order = order_of(product)
    sku = order.lines.get().partner_sku
    names = f"{order.shipping_address.first_name} {order.shipping_address.last_name}"
    text = f"{order.number} ada@example.com {names} {sku} {product.title}"
    assert words(order) == folded(text)
    assert order.words.skus == sku.upper()
    before = words(order)
    renew_words([order.pk])
    assert words(order) == before


def test_an_account_that_changes_or_goes(user):
    order = order_of(make_product("box"), user)
    assert "leg@example.com jorg leg" in words(order)
    user.email, user.last_name = "arm@example.com", "Arm"
    user.save()
    assert "arm@example.com jorg arm" in words(order)
    assert "leg" not in words(order)
    erase(user)
    assert not any(word in words(order) for word in ("arm@example.com", "jorg"))


def test_a_log_in_renews_nothing(user):
    order_of(make_product("box"), user)
    user.last_login = timezone.now()
    with CaptureQueriesContext(connection) as made:
        user.save(update_fields=["last_login"])
    assert not [query for query in made if "order_order" in query["sql"]]


def test_a_guests_order_that_goes_into_an_account(user):
    order = order_of(make_product("box"))
    give_order(order, user)
    assert "leg@example.com jorg leg" in words(order)
    assert "ada@example.com" not in words(order)


def test_a_person_who_is_forgotten(db):
    order = order_of(make_product("box"))
    orders = get_model("order", "Order").objects.filter(pk=order.pk)
    orders.update(date_placed=timezone.now() - BOOKS_CLOSED - timedelta(days=1))
    assert forget()["orders"] == 1
    line = order.lines.get()
    assert words(order) == folded(f"{order.number} {line.partner_sku} {line.title}")


def test_an_address_that_is_changed_at_the_desk(client, db):
    order = order_of(make_product("box"))
    packer = sign_in(client, *PACKER)
    page = packer.get(f"/cms/orders/{order.pk}/address/")
    typed = page.context["form"].initial | {"last_name": "Ibáñez"}
    packer.post(f"/cms/orders/{order.pk}/address/", typed)
    assert "ibanez" in words(order)


def test_orders_of_before_are_filled_in(db):
    """As the migration does it."""
    order = order_of(make_product("box"))
    before = words(order)
    OrderWords.objects.all().delete()
    import_module("shop.orders.migrations.0001_order_words").fill(apps, None)
    assert words(order) == before


def test_words_of_before_are_folded_anew(db):
    """As the migration does it."""
    order = order_of(make_product("box"))
    OrderWords.objects.update(text="nguy\u1ec5n o\u2019brien")
    import_module("shop.orders.migrations.0002_fold_more_letters").fold(apps, None)
    assert words(order) == "nguyen o'brien"
