"""An order, made by the services that the checkout's pages call: a third of the pages' cost.

What the pages themselves do with a form, a total or a button is the business of their own tests.
"""

from oscar.core.loading import get_class, get_model

from shop.checkout.forms import CheckoutForm
from shop.checkout.quotes import quote_cart, shipping_methods
from shop.checkout.services import Agreement, begin_payment
from shop.checkout.settling import settle
from shop.delivery.models import ShippingRate
from shop.payments.trial import TrialProvider
from tests.factories import make_shipping
from tests.shop.checkout_form import ADDRESS


def order_of(product, user=None):
    """A paid order for two pieces: the user's, or a visitor's (ada@example.com)."""
    if not ShippingRate.objects.exists():
        make_shipping()
    attempt = begin_payment(*cart_and_agreement(product, user))
    TrialProvider().approve(attempt.session)
    return settle(attempt.pk).order


def cart_and_agreement(product, user=None, **address):
    """A cart with two pieces, and what its shopper agrees to; `address` overrules what the form
    would have checked."""
    basket = _cart(user)
    basket.add_product(product, 2)
    get_class("offer.applicator", "Applicator")().apply(basket, user)
    method = shipping_methods(basket, ADDRESS["country"])[0]
    quote = quote_cart(basket, method, ADDRESS["country"], ADDRESS["state"])
    return basket, _agreement(user, method, quote, address)


def _cart(user):
    """The user's open cart, as the site opens it at a log-in, or a visitor's new one."""
    baskets = get_model("basket", "Basket").open
    basket = baskets.get_or_create(owner=user)[0] if user else baskets.create()
    basket.strategy = get_class("partner.strategy", "Selector")().strategy()
    return basket


def _agreement(user, method, quote, address):
    """What a form filled in as ADDRESS agrees to."""
    form = CheckoutForm(
        ADDRESS, shipping_methods=[method], countries=[("US", "United States")], has_tape=False
    )
    assert form.is_valid(), form.errors
    return Agreement(user.pk if user else None, ADDRESS["email"], form.address() | address, quote)


def delete_sold(product):
    """Delete a product whose pieces orders still wait for. The shop refuses that: it takes a table
    changed by hand, and what was sold must be readable even then."""
    product.line_set.update(num_allocated=0)
    product.stockrecords.update(num_allocated=0)
    product.delete()
