"""A product's page as schema.org's Product, or ProductGroup where it comes in colors."""

from typing import Any

from shop.catalog.cards import Variant
from shop.catalog.detail import ProductPage

from .json_ld import VOCABULARY, absolute, thing

AVAILABILITY = {"in": "InStock", "low": "InStock", "out": "OutOfStock"}


def product_data(page: ProductPage) -> list[dict[str, Any]]:
    """One thing; none for a product without a price, which search engines refuse."""
    priced = [variant for variant in page.variants if variant.price is not None]
    if not priced:
        return []
    about = {
        "description": page.summary,
        "image": [absolute(picture.src) for picture in page.pictures],
        "aggregateRating": _rating(page),
    }
    if len(priced) == 1 and not page.colors:
        (only,) = priced
        return [_product(only, page.title, page.head_url) | thing("Product", **about)]
    group = thing(
        "ProductGroup",
        productGroupID=str(page.product_id),
        name=page.title,
        url=absolute(page.head_url),
        variesBy=[f"{VOCABULARY}/color"],
        hasVariant=[_product(variant, page.title, variant.url) for variant in priced],
        **about,
    )
    return [group]


def _product(variant: Variant, title: str, url: str) -> dict[str, Any]:
    color = variant.color.title()
    return thing(
        "Product",
        name=f"{title}, {color}" if color else title,
        sku=str(variant.id),
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
