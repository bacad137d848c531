"""What the shop knows of a person is exported, erased and forgotten in time."""

import time
from datetime import timedelta

import pytest
from django.apps import apps
from django.contrib.auth import get_user_model
from django.db import models
from django.utils import timezone
from oscar.core.loading import get_model
from wagtail.models import Page

from shop.accounts.personal.forgetting import BOOKS_CLOSED, RETURNS_OVER, erase, forget
from shop.accounts.personal.places import PLACES
from shop.checkout.models import CheckoutAttempt
from shop.mails.models import Mail

pytestmark = pytest.mark.django_db
ABOUT = {"first_name", "last_name", "line1", "postcode", "phone_number", "user_agent", "to"}


def knows_people(model, user=None):
    user = user or get_user_model()
    return any(
        field.related_model is user
        or isinstance(field, (models.EmailField, models.GenericIPAddressField, models.JSONField))
        or field.name in ABOUT
        for field in model._meta.get_fields()
        if getattr(field, "concrete", False)
    )


def found():
    return {
        model._meta.label
        for model in apps.get_models()
        if model._meta.managed and not issubclass(model, Page) and knows_people(model)
    }


def test_every_place_of_personal_data_is_known():
    assert found() - set(PLACES) == set()
    assert {label for label in PLACES if not apps.get_model(label)} == set()


def test_a_place_that_was_forgotten_would_be_found():
    """The control."""
    assert {"order.ShippingAddress", "usersessions.UserSession", "mails.Mail"} <= found()


@pytest.fixture
def proven(signed_in, shopper):
    session = signed_in.session
    session["account_authentication_methods_user"] = str(shopper.pk)
    session["account_authentication_methods"] = [
        {"method": "password", "at": time.time(), "reauthenticated": True}
    ]
    session.save()
    return signed_in


def test_export_has_what_the_person_gave_and_asks_for_the_password(signed_in, order):
    page = signed_in.post("/account/profile/my-data/")
    assert page["Location"].startswith("/account/confirm/?next=")


def test_export(proven, order, shopper, stranger):
    shopper.addresses.create(line1="9 Old Street", country_id="US")
    page = proven.post("/account/profile/my-data/")
    assert page["Content-Disposition"] == 'attachment; filename="my-data.json"'
    data = page.json()
    assert data["account"]["email"] == "ada@example.com"
    assert "9 Old Street" in [each["line1"] for each in data["addresses"]]
    (one,) = data["orders"]
    assert (one["number"], one["total_incl_tax"]) == (order.number, str(order.total_incl_tax))
    assert one["lines"][0]["title"] == "Box"
    assert one["shipping_address"]["line1"] == order.shipping_address.line1
    assert "eve@example.com" not in page.content.decode()


def test_erased_account_leaves_the_order_for_the_books(order, shopper):
    review = get_model("reviews", "ProductReview").objects.create(
        product=order.lines.get().product, user=shopper, score=4, title="Good", body="Holds."
    )
    Mail.objects.update(status="sent")
    erase(shopper)
    order.refresh_from_db()
    review.refresh_from_db()
    assert (order.user, order.lines.count()) == (None, 1)
    assert (review.user, review.name, review.title) == (None, "A customer", "Good")
    assert not Mail.objects.exists()
    assert not CheckoutAttempt.objects.exclude(email="").exists()
    assert not get_user_model().objects.exists()


@pytest.mark.parametrize(
    ("age", "erased", "known"),
    [
        (RETURNS_OVER - timedelta(days=1), True, True),
        (RETURNS_OVER, True, False),
        (RETURNS_OVER, False, True),
        (BOOKS_CLOSED - timedelta(days=1), False, True),
        (BOOKS_CLOSED, False, False),
    ],
)
def test_person_of_an_order_is_forgotten_in_time(order, shopper, age, erased, known):
    if erased:
        erase(shopper)
    before = order.shipping_address
    forget(order.date_placed + age)
    after = type(before).objects.get(pk=before.pk)
    who = (before.line1, before.first_name) if known else ("", "")
    assert (after.line1, after.first_name) == who
    assert (after.country_id, after.state) == (before.country_id, before.state)
    order.refresh_from_db()
    assert order.total_incl_tax == type(order).objects.get().total_incl_tax


def test_forgetting_twice_finds_nothing_more(order, shopper):
    late = timezone.now() + BOOKS_CLOSED + timedelta(days=1)
    assert forget(late)["orders"] == 1
    assert set(forget(late).values()) == {0}
