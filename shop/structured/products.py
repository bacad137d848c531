"""A product's page as schema.org's Product, or ProductGroup where it comes in colors."""

from dataclasses import dataclass
from typing import Any

from django.conf import settings

from shop.catalog.cards import Variant
from shop.catalog.detail import ProductPage
from shop.web.color_words import color_words

from .identifiers import gtin_of
from .json_ld import VOCABULARY, absolute, thing
from .shipping import Charge, charger, returns_page

AVAILABILITY = {"in": "InStock", "low": "InStock", "out": "OutOfStock"}


def product_data(page: ProductPage) -> list[dict[str, Any]]:
    """One thing; none for a product without a price, which search engines refuse."""
    priced = [variant for variant in page.variants if variant.price is not None]
    if not priced:
        return []
    terms = _Terms.of(priced)
    about = {
        "description": page.summary,
        "image": [absolute(picture.src) for picture in page.pictures],
        "aggregateRating": _rating(page),
    }
    if len(priced) == 1 and not page.colors:
        (only,) = priced
        return [_product(only, page.title, page.head_url, terms) | thing("Product", **about)]
    group = thing(
        "ProductGroup",
        productGroupID=str(page.product_id),
        name=page.title,
        url=absolute(page.head_url),
        variesBy=[f"{VOCABULARY}/color"],
        hasVariant=[_product(variant, page.title, variant.url, terms) for variant in priced],
        brand=_brand(),
        **about,
    )
    return [group]


@dataclass(frozen=True)
class _Terms:
    """How a piece of each variant is shipped, and may come back: {variant: charges}."""

    charges: dict[int, list[Charge]]
    returns: str

    @classmethod
    def of(cls, priced: list[Variant]) -> "_Terms":
        charge = charger()
        charges = {v.id: charge(v.price, v.grams) for v in priced}
        return cls(charges, returns_page())


def _brand() -> dict[str, Any]:
    return thing("Brand", name=settings.SITE_NAME)


def _shipping(charge: Charge, currency: str) -> dict[str, Any]:
    low, high = charge.days
    return thing(
        "OfferShippingDetails",
        shippingRate=thing("MonetaryAmount", value=f"{charge.price:.2f}", currency=currency),
        shippingDestination=thing("DefinedRegion", addressCountry=charge.country),
        deliveryTime=thing(
            "ShippingDeliveryTime",
            handlingTime=_days(0, 1),
            transitTime=_days(low, high),
        ),
    )


def _days(low: int, high: int) -> dict[str, Any]:
    return thing("QuantitativeValue", minValue=low, maxValue=high, unitCode="DAY")


def _returns(page: str) -> dict[str, Any] | None:
    """Google takes a link in place of days and fees, which the page says in words."""
    return thing("MerchantReturnPolicy", merchantReturnLink=absolute(page)) if page else None


def _product(variant: Variant, title: str, url: str, terms: _Terms) -> dict[str, Any]:
    color = color_words(variant.color)
    return thing(
        "Product",
        name=f"{title}, {color}" if color else title,
        sku=variant.sku,
        gtin=gtin_of(variant.upc),
        brand=_brand(),
        url=absolute(url),
        color=color,
        image=[absolute(picture.src) for picture in variant.pictures],
        offers=thing(
            "Offer",
            url=absolute(url),
            price=f"{variant.price:.2f}",
            priceCurrency=variant.currency,
            availability=f"{VOCABULARY}/{AVAILABILITY[variant.stock.code]}",
            itemCondition=f"{VOCABULARY}/NewCondition",
            shippingDetails=[_shipping(c, variant.currency) for c in terms.charges[variant.id]],
            hasMerchantReturnPolicy=_returns(terms.returns),
        ),
    )


def _rating(page: ProductPage) -> dict[str, Any] | None:
    if page.rating is None or not page.reviews:
        return None
    return thing(
        "AggregateRating",
        ratingValue=round(float(page.rating), 2),
        reviewCount=page.reviews,
        bestRating=5,
        worstRating=1,
    )
