"""All products as Google's Merchant Center takes them: RSS with its own elements, an item for each
variant. The queries are the same few for any number of products, and items are written one by one.

https://support.google.com/merchants/answer/7052112 names what each element may hold.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from html import unescape
from io import StringIO

from django.conf import settings
from django.utils.html import strip_tags
from django.utils.xmlutils import SimplerXMLGenerator
from oscar.core.loading import get_model

from shop.catalog.cards import ProductCard, Variant
from shop.catalog.selectors import product_cards
from shop.web.color_words import color_words

from .identifiers import gtin_of
from .json_ld import absolute
from .shipping import Charge, charger

NAMESPACE = "http://base.google.com/ns/1.0"
AVAILABILITY = {"in": "in_stock", "low": "in_stock", "out": "out_of_stock"}
TITLE, DESCRIPTION, MORE_PICTURES = 150, 5000, 10  # signs, and pictures, at most
CONTROLS = re.compile(r"[\x00-\x08\x0B-\x0C\x0E-\x1F\uFFFE\uFFFF]")  # XML knows none of them


@dataclass(frozen=True)
class _Row:
    """A variant to sell, with what its family says of it."""

    variant: Variant
    card: ProductCard
    description: str
    kind: str
    charges: list[Charge]


def product_feed() -> Iterator[str]:
    """The parts of the XML, to be streamed. What has no price or no picture is left out: it would
    be refused."""
    rows = list(_rows())  # asked before the first byte goes out: an error is still an error page
    return _written(rows)


def _written(rows: list[_Row]) -> Iterator[str]:
    yield '<?xml version="1.0" encoding="utf-8"?>\n'
    yield f'<rss version="2.0" xmlns:g="{NAMESPACE}"><channel>'
    about = [("title", settings.SITE_NAME), ("link", absolute("/"))]
    yield _xml([*about, ("description", f"Products of {settings.SITE_NAME}")])
    for row in rows:
        yield f"<item>{_xml(_elements(row))}</item>\n"
    yield "</channel></rss>\n"


def _rows() -> Iterator[_Row]:
    products = get_model("catalogue", "Product").objects.browsable().order_by("pk")
    told = {
        pk: words for pk, *words in products.values_list("pk", "description", "meta_description")
    }
    kinds, cards, charge = _kinds(), product_cards(told), charger()
    for card in cards:
        for variant in card.variants:
            if variant.price is None or not variant.pictures:
                continue
            words = _plain(next(filter(None, told[card.product_id]), ""))
            yield _Row(
                variant=variant,
                card=card,
                description=words or card.summary or card.title,
                kind=kinds.get(card.product_id, ""),
                charges=charge(variant.price, variant.grams),
            )


def _plain(markup: str) -> str:
    """Words alone, as a reader sees them."""
    return " ".join(unescape(strip_tags(markup)).split())


def _kinds() -> dict[int, str]:
    """{product: the name of its first public category}."""
    rows = get_model("catalogue", "ProductCategory").objects.filter(
        category__is_public=True, category__ancestors_are_public=True
    )
    rows = rows.order_by("-category__path").values_list("product_id", "category__name")
    return dict(rows)


def _elements(row: _Row) -> list[tuple[str, str | list]]:
    """(name, text) in the order of Google's list; an element may hold others."""
    variant, card = row.variant, row.card
    color = color_words(variant.color)
    first, *more = [absolute(picture.src) for picture in variant.pictures]
    was = variant.was or variant.price
    elements = [
        ("g:id", (variant.sku or str(variant.id))[:50]),
        ("g:title", (f"{card.title}, {color}" if color else card.title)[:TITLE]),
        ("g:description", row.description[:DESCRIPTION]),
        ("g:link", absolute(variant.url)),
        ("g:image_link", first),
        *(("g:additional_image_link", address) for address in more[:MORE_PICTURES]),
        ("g:availability", AVAILABILITY[variant.stock.code]),
        ("g:price", f"{was:.2f} {variant.currency}"),
        ("g:condition", "new"),
        ("g:brand", settings.SITE_NAME[:70]),
    ]
    return (
        elements
        + _where_known(row)
        + [("g:shipping", _shipping(charge, variant.currency)) for charge in row.charges]
    )


def _where_known(row: _Row) -> list[tuple[str, str]]:
    """What not every item has."""
    variant, gtin = row.variant, gtin_of(row.variant.upc)
    known = [
        ("g:sale_price", f"{variant.price:.2f} {variant.currency}" if variant.was else ""),
        ("g:gtin", gtin),
        ("g:identifier_exists", "" if gtin else "no"),
        ("g:item_group_id", str(row.card.product_id) if len(row.card.variants) > 1 else ""),
        ("g:color", color_words(variant.color)),
        ("g:product_type", row.kind),
        ("g:shipping_weight", f"{variant.grams} g" if variant.grams else ""),
    ]
    return [(name, text) for name, text in known if text]


def _shipping(charge: Charge, currency: str) -> list[tuple[str, str]]:
    return [
        ("g:country", charge.country),
        ("g:service", charge.service),
        ("g:price", f"{charge.price:.2f} {currency}"),
    ]


def _xml(elements: list[tuple[str, str | list]]) -> str:
    out = StringIO()
    xml = SimplerXMLGenerator(out, "utf-8")
    for name, value in elements:
        if isinstance(value, list):
            out.write(f"<{name}>{_xml(value)}</{name}>")
        else:
            xml.addQuickElement(name, CONTROLS.sub("", value))
    return out.getvalue()
