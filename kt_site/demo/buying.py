"""Buys for the demo as a shopper would, by the shop's own services, at the test provider."""

from oscar.core.loading import get_class, get_model

from guides.models import GuidePage
from shop.checkout.quotes import quote_cart, shipping_methods
from shop.checkout.services import Agreement, begin_payment
from shop.checkout.settling import settle
from shop.payments.trial import TrialProvider
from shop.sources.services import remember_page


def buy(bought: dict[str, str], email: str, address: dict, *, user=None, later_mails=()):
    """The paid order of {UPC of a product: slug of the guide that sold it, or ""}, one of each."""
    basket = get_model("basket", "Basket").objects.create(owner=user)
    basket.strategy = get_class("partner.strategy", "Selector")().strategy()
    for upc, slug in bought.items():
        guide = GuidePage.objects.filter(slug=slug).first()
        product = get_model("catalogue", "Product").objects.get(upc=upc)
        line, _ = basket.add_product(product, page_key=guide and guide.pk)
        if guide:
            remember_page(line, guide)
    get_class("offer.applicator", "Applicator")().apply(basket)
    method = shipping_methods(basket, address["country_id"])[0]
    quote = quote_cart(basket, method, address["country_id"], address["state"])
    agreement = Agreement(user and user.pk, email, address, quote, later_mails)
    attempt = begin_payment(basket, agreement)
    TrialProvider().approve(attempt.session)
    return settle(attempt.pk).order
