"""Reads of the catalog: cards of products, in three queries for any number of them."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from oscar.core.loading import get_model

from page_cache.kept import kept
from shop.pictures.selectors import Picture, pictures_for_products

from .cards import ProductCard, Stock, Variant
from .rows import Row, row_of, rows_of


def product_cards(
    product_ids: Iterable[int], *, color: str = "", pictures: bool = True
) -> list[ProductCard]:
    """Cards of the browsable products among `product_ids`, in the order given, each once.

    Private and deleted products are left out. Three queries for any number of products:
    products with their variants, stock records, pictures. `color` is the variant to prefer.
    Without `pictures` two queries, for whoever looks at many to show a few (with_pictures).
    """
    ids = list(dict.fromkeys(product_ids))
    if not ids:
        return []
    rows = rows_of(ids)
    found = pictures_for_products(row.pk for row in rows) if pictures else {}
    families: dict[int, list[Row]] = {}
    for row in rows:
        families.setdefault(row.parent_id or row.pk, []).append(row)
    cards = []
    for pk in ids:
        family = families.get(pk, [])
        head = next((row for row in family if row.pk == pk), None)
        if head is not None:
            cards.append(_card(head, family, found, color))
    return cards


def with_pictures(
    cards: Sequence[ProductCard], found: dict[int, list[Picture]] | None = None
) -> list[ProductCard]:
    """Cards that were made without pictures, with them, and those of their variants. One query,
    or none where `found` are those of `pictured_ids`."""
    if found is None:
        found = pictures_for_products(pictured_ids(cards)) if cards else {}
    return [_with_pictures(card, found) for card in cards]


def pictured_ids(cards: Iterable[ProductCard]) -> set[int]:
    """The products whose pictures the cards may show."""
    variants = {variant.id for card in cards for variant in card.variants}
    return variants | {card.product_id for card in cards}


def variants_of(products: Iterable, pictures: dict[int, list[Picture]]) -> dict[int, Variant]:
    """{id: Variant} of those of the products that are sold, as their cards have them. Products are
    loaded as a cart loads them (shop.forks.basket); `pictures` are theirs and their parents'."""
    return {
        product.pk: _variant(
            row_of(product),
            tuple(pictures.get(product.pk) or pictures.get(product.parent_id) or ()),
        )
        for product in products
        if _is_sold(product)
    }


def _is_sold(product) -> bool:
    """Whether a card of `product_cards` has it: public, and a variant only of a public parent."""
    if product.parent_id is None:
        return product.is_public and not product.is_parent
    parent = product.parent
    return product.is_public and product.is_child and parent.is_public and parent.is_parent


def _with_pictures(card: ProductCard, found: dict) -> ProductCard:
    familys = found.get(card.product_id) or []
    variants = tuple(
        replace(variant, pictures=tuple(found.get(variant.id) or familys))
        for variant in card.variants
    )
    own = next((v.pictures for v in variants if v.id == card.id), tuple(familys))
    return replace(card, picture=own[0] if own else None, pictures=own, variants=variants)


def product_card_named(slug: str) -> ProductCard | None:
    """The public product of an address; None if there is none. Of equal slugs the older product."""
    heads = get_model("catalogue", "Product").objects.browsable().filter(slug=slug)
    pk = heads.order_by("pk").values_list("pk", flat=True).first()
    return next(iter(product_cards([pk])), None) if pk else None


def _card(head: Row, family: Sequence[Row], pictures: dict, color: str) -> ProductCard:
    buyable = [row for row in family if row.structure == "child"]
    familys = pictures.get(head.pk) or []
    variants = tuple(
        _variant(row, tuple(pictures.get(row.pk) or familys))
        for row in (buyable if head.structure == "parent" else [head])
    )
    # Buyable ones first, then the color asked for, then the shop's own order.
    first = min(
        variants,
        key=lambda v: (v.stock.code == "out", bool(color) and v.color != color),
        default=None,
    )
    own = first.pictures if first else tuple(familys)
    package = first.package if first else None
    return ProductCard(
        id=first.id if first else head.pk,
        product_id=head.pk,
        title=head.title,
        url=head.url,
        summary=package.summary if package else head.description,
        price=first.price if first else None,
        was=first.was if first else None,
        currency=first.currency if first else "USD",
        stock=first.stock if first else Stock.of(0),
        picture=own[0] if own else None,
        pictures=own,
        colors=tuple(v.color for v in variants if v.color),
        variants=variants,
    )


def _variant(row: Row, pictures: tuple) -> Variant:
    return Variant(
        id=row.pk,
        title=row.title,
        url=row.url,
        price=row.price,
        was=row.was,
        sku=row.record.sku if row.record else "",
        upc=row.upc,
        grams=row.grams,
        currency=row.record.currency if row.price is not None else "USD",
        stock=Stock.of(row.pieces),
        color=row.package.color if row.package else "",
        package=row.package,
        pictures=pictures,
    )


def searchable_products():
    """Public products without their variants, in a queryset that the search engine can filter."""
    product_model = get_model("catalogue", "Product")
    kinds = [product_model.STANDALONE, product_model.PARENT]
    return product_model.objects.filter(is_public=True, structure__in=kinds)


def product_ids_for_regions(region_ids: Iterable[int]) -> list[int]:
    """Public products of the regions by their position in each list, each product once. Kept: a
    region may list thousands."""
    asked = sorted(set(region_ids))
    return kept(f"shop.catalog.of_regions:{asked}", lambda: _of_regions(asked)) if asked else []


def _of_regions(region_ids: list[int]) -> list[int]:
    region_product = get_model("regions", "RegionProduct")
    rows = (
        region_product.objects.filter(region_id__in=region_ids, product__is_public=True)
        .order_by("position", "region__order", "pk")
        .values_list("product_id", flat=True)
    )
    return list(dict.fromkeys(rows))
