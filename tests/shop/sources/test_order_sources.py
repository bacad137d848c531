"""The order keeps what the quote knew: whatever becomes of the cart, the guide or its title."""

from decimal import Decimal

import pytest
from oscar.core.loading import get_class, get_model

from shop.accounts.orders import buy_again
from shop.checkout.changes import changes
from shop.checkout.models import CheckoutAttempt
from shop.checkout.quotes import Quote
from shop.sources.models import CartLineSource, OrderLineSource
from tests.factories import put_in_cart
from tests.shop.checkout_form import agree, pay

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("shipping")]


@pytest.fixture
def full(client, box, neck, knee):
    """Two boxes for the neck, one for the knee, one for nothing."""
    for pieces, guide in ((2, neck.pk), (1, knee.pk), (1, "")):
        put_in_cart(client, box, pieces, guide=guide)
    return client


def sold():
    rows = OrderLineSource.objects.order_by("line__pk")
    return list(rows.values_list("title", "page_key", "line__quantity"))


def test_order_keeps_the_guide_of_each_line(full, neck, knee):
    pay(full, agree(full))
    assert sold() == [("Neck guide", neck.pk, 2), ("Knee guide", knee.pk, 1)]
    order = get_model("order", "Order").objects.get()
    assert [line.quantity for line in order.lines.order_by("pk")] == [2, 1, 1]
    assert not CartLineSource.objects.exists()


def test_order_has_the_guides_of_the_quote_when_cart_and_pages_have_changed(full, neck, knee):
    attempt = agree(full)
    CartLineSource.objects.all().delete()
    knee.title = "Knees"
    knee.save_revision().publish()
    key = neck.pk
    neck.delete()
    pay(full, attempt)
    assert sold() == [("Neck guide", key, 2), ("Knee guide", knee.pk, 1)]


def test_what_is_bought_leaves_the_cart_and_another_guides_line_stays(full, box, neck, knee):
    attempt = agree(full)
    put_in_cart(full, box, 1, guide=knee.pk)
    pay(full, attempt)
    (group,) = full.get("/cart/").context["groups"]
    assert (group.title, [line.quantity for line in group.lines]) == ("Knee guide", [1])


def test_bought_pieces_leave_the_cart_from_whichever_line_they_are_in(full, box, neck):
    attempt = agree(full)
    for line in full.get("/cart/").context["lines"]:
        full.post(f"/cart/lines/{line.id}/", {"quantity": 0})
    put_in_cart(full, box, 5, guide=neck.pk)
    pay(full, attempt)
    assert [line.quantity for line in full.get("/cart/").context["lines"]] == [1]


def test_quote_from_before_pages_were_kept_is_read_and_equals_todays(full):
    attempt = agree(full)
    frozen = attempt.quote
    for line in frozen["lines"]:
        del line["page_key"], line["page_title"]
    CheckoutAttempt.objects.update(quote=frozen)
    old = Quote.from_json(frozen)
    assert [line.page_key for line in old.lines] == [None, None, None]
    assert Quote.from_signed(old.signed()) == old
    assert agree(full) == attempt  # the same agreement: no second payment
    pay(full, attempt)
    assert (sold(), get_model("order", "Order").objects.count()) == ([], 1)


def test_new_title_is_no_change_that_a_shopper_agrees_to(full, neck):
    attempt = agree(full)
    CartLineSource.objects.update(title="Another")
    assert agree(full) == attempt


def test_changes_add_up_the_lines_of_a_product(full, box, neck):
    before = Quote.from_json(agree(full).quote)
    put_in_cart(full, box, 1, guide=neck.pk)
    box.stockrecords.update(price=Decimal("10.00"))
    now = Quote.from_json(agree(full).quote)
    assert changes(before, now)[:2] == [
        "Box: 5 instead of 4.",
        "The price of Box went from $12.99 to $10.00.",
    ]


def test_order_page_says_for_which_guide(full):
    page = pay(full, agree(full))
    assert full.get(page["Location"]).content.decode().count("For Neck guide") == 1


def test_bought_again_has_no_guide(full):
    pay(full, agree(full))
    order = get_model("order", "Order").objects.get()
    basket = get_model("basket", "Basket").objects.create()
    basket.strategy = get_class("partner.strategy", "Selector")().strategy()
    buy_again(order, basket)
    assert [line.quantity for line in basket.lines.all()] == [4]
    assert not CartLineSource.objects.exists()
