"""Reads of the catalog: cards of products, in three queries for any number of them."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from decimal import Decimal

from django.db.models import Prefetch, Q
from oscar.core.loading import get_class, get_model

from page_cache.kept import kept
from page_cache.reads import narrow, note_rows
from shop.pictures.selectors import Picture, pictures_for_products

from .cards import ProductCard, Stock, Variant


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
    rows = _products_and_variants(ids)
    found = pictures_for_products(row.pk for row in rows) if pictures else {}
    families: dict[int, list] = {}
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
    strategy = get_class("partner.strategy", "Selector")().strategy()
    return {
        product.pk: _variant(
            product,
            strategy,
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


def _products_and_variants(ids: Sequence[int]) -> list:
    product_model = get_model("catalogue", "Product")
    rows = (
        product_model.objects.public()
        .filter(Q(pk__in=ids, parent=None) | Q(parent_id__in=ids, parent__is_public=True))
        .select_related("product_class", "parent__product_class", "tape_package")
        .select_related("package_weight", "parent__package_weight")
        .defer("description", "parent__description")
        .order_by("pk")
    )
    # A page with these cards is not made anew when pieces of other products are sold.
    stock = get_model("partner", "StockRecord")._meta.db_table
    records = get_model("partner", "StockRecord").objects.select_related("compare_price")
    with narrow(stock):
        products = list(rows.prefetch_related(Prefetch("stockrecords", records)))
    note_rows(stock, (record.pk for row in products for record in row.stockrecords.all()))
    return products


def _card(head, family: Sequence, pictures: dict, color: str) -> ProductCard:
    strategy = get_class("partner.strategy", "Selector")().strategy()
    buyable = [row for row in family if row.is_child] if head.is_parent else [head]
    familys = pictures.get(head.pk) or []
    variants = tuple(
        _variant(row, strategy, tuple(pictures.get(row.pk) or familys)) for row in buyable
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
        title=head.get_title(),
        url=head.get_absolute_url(),
        summary=package.summary if package else head.meta_description or "",
        price=first.price if first else None,
        was=first.was if first else None,
        currency=first.currency if first else "USD",
        stock=first.stock if first else Stock.of(0),
        picture=own[0] if own else None,
        pictures=own,
        colors=tuple(v.color for v in variants if v.color),
        variants=variants,
    )


def _variant(row, strategy, pictures: tuple) -> Variant:
    info = strategy.fetch_for_product(row)
    available = info.availability
    pieces = getattr(available, "num_available", None)
    if pieces is None:  # a product whose stock is not tracked can always be bought
        pieces = 1_000 if available.is_available_to_buy else 0
    package, record = getattr(row, "tape_package", None), info.stockrecord
    price = info.price.effective_price if info.price.exists else None
    return Variant(
        id=row.pk,
        title=row.get_title(),
        url=row.get_absolute_url(),
        price=price,
        was=_was(record, price),
        sku=record.partner_sku if record else "",
        upc=row.upc or "",
        grams=_grams(row),
        currency=info.price.currency or "USD",
        stock=Stock.of(pieces if info.price.exists else 0),
        color=package.color if package else "",
        package=package,
        pictures=pictures,
    )


def _grams(row) -> int:
    """Of one piece, packed; of its family where it was not weighed itself, 0 if neither was."""
    weighed = (row, row.parent) if row.parent_id else (row,)
    found = (getattr(one, "package_weight", None) for one in weighed)
    return next((weight.grams for weight in found if weight), 0)


def _was(record, price) -> Decimal | None:
    """What it cost before, where that was more than now."""
    before = getattr(record, "compare_price", None)
    return before.amount if before and price is not None and before.amount > price else None


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
