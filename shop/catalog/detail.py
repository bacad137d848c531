"""One product's page: the variant asked for, its siblings, its specification."""

from collections import Counter
from dataclasses import dataclass
from decimal import Decimal

import nh3
from django.utils.safestring import SafeString, mark_safe
from oscar.core.loading import get_model

from page_cache.kept import kept
from shop.catalog.cards import ProductCard, Stock, Variant
from shop.catalog.selectors import product_cards
from shop.pictures.selectors import Picture
from shop.web.color_words import color_words


@dataclass(frozen=True)
class Swatch:
    """A color that the product comes in, with the address of that variant."""

    color: str
    name: str
    url: str
    on: bool
    available: bool


@dataclass(frozen=True)
class ProductPage:
    """`id` is what the cart takes; `product_id` the browsable product, which guides point to.

    `url` is the address asked for, a variant's perhaps; `head_url` the browsable product's.
    """

    id: int
    product_id: int
    title: str
    summary: str
    description: SafeString
    contents: str
    package: object | None  # shop.tape.packages.Package
    price: Decimal | None
    was: Decimal | None
    currency: str
    unit_price: Decimal | None
    stock: Stock
    pictures: tuple[Picture, ...]
    colors: tuple[Swatch, ...]
    specs: tuple[tuple[str, str], ...]
    regions: tuple[tuple[str, str], ...]
    category: tuple[str, str] | None
    recommended: tuple[ProductCard, ...]
    variants: tuple[Variant, ...]  # what can be bought: colors, or the product alone
    url: str
    head_url: str
    rating: float | None  # of 5, by approved reviews; None without any
    reviews: int
    awaited: bool  # one variant, out of stock: somebody may wait for it

    @property
    def slug(self) -> str:
        """The browsable product's, out of its address /shop/<slug>_<id>/."""
        return self.head_url.rstrip("/").rpartition("/")[2].rpartition("_")[0]


def product_page(pk: int) -> ProductPage | None:
    """The page of a product or of one of its variants; None if it is private or gone."""
    product = (
        get_model("catalogue", "Product")
        .objects.public()
        .select_related("parent")
        .filter(pk=pk)
        .first()
    )
    if product is None:
        return None
    head = product.parent or product
    facts = kept(f"shop.catalog.facts:{head.pk}", lambda: _facts(head))
    cards = product_cards([head.pk, *facts.recommended])
    if not cards or cards[0].product_id != head.pk:
        return None
    card = cards[0]
    shown = next((v for v in card.variants if v.id == product.pk), None)
    shown = shown or next((v for v in card.variants if v.id == card.id), None)
    return _page(head, card, shown, facts, tuple(cards[1:]), asked_for=product.pk)


@dataclass(frozen=True)
class _Facts:
    """Of a product, what no sale changes: kept, for its page is made anew whenever a piece of it is
    sold. `attributes` are (code, name, value)."""

    recommended: tuple[int, ...]
    category: tuple[str, str] | None
    regions: tuple[tuple[str, str], ...]
    attributes: tuple[tuple[str, str, str], ...]


def _facts(head) -> _Facts:
    category = head.categories.browsable().first()
    values = head.attribute_values.select_related("attribute").order_by("attribute_id")
    return _Facts(
        recommended=tuple(head.recommended_products.values_list("pk", flat=True)[:4]),
        category=(category.name, category.get_absolute_url()) if category else None,
        regions=_regions(head),
        attributes=tuple((v.attribute.code, v.attribute.name, v.value_as_text) for v in values),
    )


def _page(head, card: ProductCard, shown: Variant | None, facts: _Facts, recommended, asked_for):
    package, price = (shown.package, shown.price) if shown else (None, None)
    return ProductPage(
        id=shown.id if shown else head.pk,
        product_id=head.pk,
        title=card.title,
        summary=head.meta_description or "",
        # Staff and imports write HTML here, and Oscar's own page shows it as it is.
        description=mark_safe(nh3.clean(head.description or "")),  # noqa: S308
        contents=package.summary if package else "",
        package=package.contents if package else None,
        price=price,
        was=shown.was if shown else None,
        currency=card.currency,
        unit_price=price / package.strips if price and package and package.strips > 1 else None,
        stock=shown.stock if shown else Stock.of(0),
        pictures=shown.pictures if shown else card.pictures,
        colors=_swatches(card, shown),
        specs=_specs(facts, package),
        regions=facts.regions,
        category=facts.category,
        recommended=recommended,
        variants=card.variants,
        url=shown.url if shown and shown.id == asked_for else card.url,
        head_url=card.url,
        rating=head.rating,
        awaited=shown is not None and shown.stock.code == "out",
        reviews=head.num_approved_reviews if head.rating else 0,
    )


def _regions(head) -> tuple[tuple[str, str], ...]:
    rows = head.region_products.select_related("region").order_by("region__order")
    return tuple((row.region.name, row.region.get_absolute_url()) for row in rows)


def _swatches(card: ProductCard, shown: Variant | None) -> tuple[Swatch, ...]:
    if len(card.variants) < 2:
        return ()
    times = Counter(v.color for v in card.variants)
    return tuple(
        Swatch(v.color, _name(v, times[v.color]), v.url, v == shown, v.stock.code != "out")
        for v in card.variants
        if v.color
    )


def _name(variant: Variant, times: int) -> str:
    """A color that comes in several lengths says which."""
    name = color_words(variant.color)
    return f"{name}, {variant.package.summary}" if times > 1 else name


def _specs(facts: _Facts, package) -> tuple[tuple[str, str], ...]:
    """The attributes that staff entered; what is in the package where they said nothing of it."""
    rows = [(name, value) for _, name, value in facts.attributes]
    said = {code for code, _, _ in facts.attributes}
    if package and "fabric" not in said:
        rows.insert(0, ("Fabric", package.get_material_display()))
    if package and "pack" not in said:
        rows.insert(0, ("In the pack", package.summary))
    return tuple(rows)
