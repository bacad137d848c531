"""A visitor makes an account from the page of an order, and takes that order along."""

import pytest
from django.contrib.auth import get_user_model
from django.test import Client
from django.urls import reverse
from oscar.core.loading import get_model

from shop.checkout.models import CheckoutAttempt
from shop.mails.models import Mail
from shop.mails.services import send_due_mails
from shop.orders.links import order_token
from tests.factories import PASSWORD, make_product, make_user
from tests.shared_rows import fresh
from tests.site.ordering import order_of

pytestmark = pytest.mark.django_db
Order = get_model("order", "Order")
SAID = "Look into your mail: it says how to see this order in your account."


@pytest.fixture(scope="module")
def sold(rows_of_file):
    with rows_of_file():
        box = make_product("box")
        return box, order_of(box)


@pytest.fixture
def shopper(db):
    return make_user("ada@example.com", first_name="Ada")


@pytest.fixture
def order(sold, db):
    """A visitor's, with ada@example.com."""
    return fresh(sold[1])


def page_of(order):
    return reverse("placed-order", args=[order_token(order)])


def ask(client, order, password=PASSWORD, **options):
    return client.post(page_of(order), {"password1": password}, **options)


def owners():
    return {order.user and order.user.email for order in Order.objects.all()}


def test_page_offers_an_account_to_a_visitor(client, order):
    html = client.get(page_of(order)).content.decode()
    for words in ("Keep it all in one place", "Choose a password", "Create account"):
        assert words in html


def test_account_has_the_order_and_its_address(client, order, mailoutbox):
    ask(client, order)
    user = get_user_model().objects.get()
    assert (user.email, user.first_name, user.check_password(PASSWORD)) == (
        "ada@example.com",
        "Ada",
        True,
    )
    order.refresh_from_db()
    assert (order.user, order.guest_email, order.email) == (user, "", "ada@example.com")
    assert CheckoutAttempt.objects.get().user == user
    (address,) = user.addresses.all()
    assert (address.line1, address.line4, address.country_id) == ("12 Main Street", "Lindon", "US")
    send_due_mails()
    assert [mail.subject for mail in mailoutbox][-1] == "Your account at KT Tape"


def test_visitor_is_logged_in_and_sees_the_order(client, order):
    """Faults, line 27: it said "Look into your mail" though the order was there."""
    html = ask(client, order, follow=True).content.decode()
    assert f"You have an account, and order {order.number} is in it." in html
    assert SAID not in html
    assert "Create account" not in html
    assert client.get(f"/account/orders/{order.number}/").status_code == 200


def test_other_orders_of_the_address_stay_where_they_are(client, order, box):
    order_of(box)
    ask(client, order)
    assert owners() == {None, "ada@example.com"}


@pytest.mark.parametrize(
    ("password", "sentence"),
    [
        ("", "Choose a password."),
        ("12345678901", "entirely numeric"),
        ("ada@example.com", "too similar to the email"),
    ],
)
@pytest.mark.parametrize("known", [False, True], ids=["new address", "known address"])
def test_weak_password_gets_the_same_answer(client, order, known, password, sentence):
    if known:
        make_user("ada@example.com", first_name="Other")
    page = ask(client, order, password)
    assert page.status_code == 200
    assert sentence in " ".join(page.context["account_form"].errors["password1"])
    assert owners() == {None}


def test_known_address_gets_a_mail_in_place_of_an_account(order, box):
    """The pages look alike; being logged in, and what is said of it, is all that can tell."""
    make_user("ADA@example.com")
    strangers = order_of(box)
    Order.objects.filter(pk=strangers.pk).update(guest_email="new@example.com")
    known, new = Client(), Client()
    answers = []
    for client, sold in ((known, order), (new, strangers)):
        answer = ask(client, sold)
        html = client.get(answer["Location"]).content.decode()
        answers.append((answer.status_code, SAID in html, "Create account" in html))
    assert answers == [(302, True, False), (302, False, False)]
    assert "_auth_user_id" not in known.session
    assert owners() == {None, "new@example.com"}
    mail = Mail.objects.get(key=f"account-exists:{order.number}")
    assert (mail.to, mail.subject) == (
        "ada@example.com",
        f"Order {order.number} and your account",
    )
    assert "/account/login/?next=/checkout/order/" in mail.text


def test_asking_again_mails_once(client, order):
    make_user("ada@example.com")
    for _ in range(3):
        ask(client, order)
    assert Mail.objects.filter(key__startswith="account-exists").count() == 1


def test_owner_who_logs_in_takes_the_order_along(client, order):
    user = make_user("ada@example.com")
    client.force_login(user)
    assert "Put it in my account" in client.get(page_of(order)).content.decode()
    client.post(page_of(order))
    assert owners() == {"ada@example.com"}
    assert user.addresses.count() == 1


def test_somebody_else_who_is_logged_in_takes_nothing(client, order):
    client.force_login(make_user("eve@example.com"))
    html = client.get(page_of(order)).content.decode()
    assert ("Put it in my account" in html, "Create account" in html) == (False, False)
    client.post(page_of(order), {"password1": PASSWORD})
    assert owners() == {None}


def test_order_that_has_an_owner_is_not_given_away(client, order):
    make_user("ada@example.com")
    Order.objects.update(user=make_user("eve@example.com"))
    ask(client, order)
    assert (owners(), get_user_model().objects.count()) == ({"eve@example.com"}, 2)


def test_altered_link_makes_no_account(client, order):
    assert client.post(f"{page_of(order)[:-3]}/", {"password1": PASSWORD}).status_code == 404
    assert get_user_model().objects.count() == 0
