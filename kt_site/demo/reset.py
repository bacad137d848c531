"""Empties what the demo fills, so that it can be loaded from the start."""

from django.contrib.auth import get_user_model
from django.core.cache import cache
from oscar.core.loading import get_model
from wagtail.images import get_image_model
from wagtail.models import Page

from guides.measuring.models import DailyViews
from guides.models import ContactPage, StandardPage
from guides.search.models import SearchTerm
from kt_site.models import ShopNote
from shop.checkout.models import CheckoutAttempt
from shop.delivery.models import ShippingRate
from shop.links.models import ShortLink
from shop.payments.models import TrialSession
from shop.refunds.models import Refund
from shop.regions.models import BodyRegion
from shop.sources.models import DailyAdds
from shop.tax.models import SalesTaxRate

from .people import PEOPLE

OURS = (
    *(CheckoutAttempt, TrialSession, Refund, ShippingRate, SalesTaxRate),
    *(ShopNote, ShortLink, DailyViews, DailyAdds),
)
# In the order in which each may go: an attempt and a refund keep their order.
OSCARS = [
    ("order", "Order"),
    ("order", "ShippingAddress"),
    ("basket", "Basket"),
    ("voucher", "Voucher"),
    ("offer", "ConditionalOffer"),
    ("offer", "Benefit"),
    ("offer", "Condition"),
    ("offer", "Range"),
    ("catalogue", "Product"),
    ("catalogue", "Category"),
    ("catalogue", "ProductClass"),
]


def empty() -> None:
    for page in Page.objects.filter(depth__gte=4):
        page.specific.delete()
    for page in [*StandardPage.objects.all(), *ContactPage.objects.all()]:
        page.delete()
    SearchTerm.objects.all().delete()  # they hold on to regions
    BodyRegion.objects.all().delete()
    for model in OURS:
        model.objects.all().delete()
    get_model("partner", "StockRecord").objects.update(num_allocated=None)  # nobody waits any more
    for label, name in OSCARS:
        get_model(label, name).objects.all().delete()
    get_image_model().objects.all().delete()
    get_user_model().objects.filter(email__in=PEOPLE).delete()
    cache.clear()
