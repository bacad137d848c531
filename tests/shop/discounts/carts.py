"""Carts and offers of these tests, and what a cart says."""

from django.contrib.auth.models import AnonymousUser
from oscar.core.loading import get_class, get_model

from shop.cart.selectors import cart_totals
from tests.factories import make_offer, make_product

Applicator = get_class("offer.applicator", "Applicator")
Offer = get_model("offer", "ConditionalOffer")


def cart_of(*lines):
    """A saved cart of (price, pieces), a product for each."""
    basket = get_model("basket", "Basket").objects.create()
    basket.strategy = get_class("partner.strategy", "Selector")().strategy()
    for number, (price, pieces) in enumerate(lines):
        basket.add_product(make_product(f"tape-{number}", price=price, stock=200), pieces)
    return basket


def applied(basket, user=None):
    Applicator().apply(basket, user or AnonymousUser())
    return basket


def taken(basket):
    """{name: what it takes off} of a cart's page, as text; shipping apart."""
    return {name: str(amount) for name, amount in cart_totals(basket)["discounts"]}


def limited(offer, **limits):
    """The same offer with those fields, and the form's default of "exclusive" where asked for."""
    Offer.objects.filter(pk=offer.pk).update(**limits)
    offer.refresh_from_db()
    return offer


def percent(value, name="", **options):
    return make_offer(name or f"{value} percent", "Count", 1, "Percentage", value, **options)
