"""Wish lists: what one shows, and adding a product to one."""

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal

from oscar.core.loading import get_model

from shop.catalog.cards import Stock
from shop.catalog.selectors import product_cards
from shop.pictures.selectors import Picture, pictures_for_products

FIRST_NAME = "My list"


@dataclass(frozen=True)
class Item:
    """A product to buy, on a list as line `line_id` (0 if it is not on one yet).

    `url` and `stock` are None where it is no longer sold. The price is in dollars.
    """

    id: int
    line_id: int
    title: str
    details: str
    url: str | None
    price: Decimal | None
    stock: Stock | None
    picture: Picture | None


def items(lines) -> list[Item]:
    """The products of a wish list's lines (or of stock alerts), in their order; one that is no
    longer sold keeps its name. Four queries for any number of lines with their products."""
    lines = list(lines)
    heads = [line.product.parent_id or line.product_id for line in lines if line.product]
    cards = {card.product_id: card for card in product_cards(heads)}
    pictures = pictures_for_products(line.product_id for line in lines if line.product_id)
    found = []
    for line in lines:
        card = line.product and cards.get(line.product.parent_id or line.product_id)
        own = pictures.get(line.product_id)
        item = _item(card, line.product_id, line.pk, own and own[0]) if card else None
        found.append(item or Item(0, line.pk, _title(line), "", None, None, None, None))
    return found


def item_of(product_id: int) -> Item | None:
    """A product that may be put on a list; None if it is not sold."""
    return items_of([product_id]).get(product_id)


def items_of(product_ids: Iterable[int]) -> dict[int, Item]:
    """{id: Item} of those that are sold. Four queries for any number."""
    products = get_model("catalogue", "Product").objects.filter(pk__in=list(product_ids))
    heads = {pk: parent_id or pk for pk, parent_id in products.values_list("pk", "parent_id")}
    cards = {card.product_id: card for card in product_cards(heads.values())}
    found = {pk: _item(cards[head], pk, 0) for pk, head in heads.items() if head in cards}
    return {pk: item for pk, item in found.items() if item is not None}


def save(user, item: Item, key: str | None):
    """Put the product on the list `key`, or on the first (new, if there is none). The list; None
    if the user has no such list. Twice is once."""
    lists = user.wishlists.filter(key=key) if key else user.wishlists.all()
    wishlist = lists.first()
    if wishlist is None and key is None:
        wishlist = user.wishlists.create(name=FIRST_NAME)
    if wishlist is not None:
        wishlist.lines.get_or_create(product_id=item.id, defaults={"title": item.title})
    return wishlist


def _title(line) -> str:
    return line.product.get_title() if line.product else line.title


def _item(card, product_id: int, line_id: int, picture=None) -> Item | None:
    variant = next((v for v in card.variants if v.id == product_id), None)
    if variant is None and product_id != card.product_id:
        return None
    package = variant.package if variant else None
    return Item(
        id=product_id,
        line_id=line_id,
        title=card.title,
        details=f"{package.get_color_display()}, {package.summary}" if package else card.summary,
        url=variant.url if variant else card.url,
        price=variant.price if variant else card.price,
        stock=variant.stock if variant else card.stock,
        picture=picture or card.picture,
    )
