"""What to buy for a guide: the editor's pick among its matches or the cheapest, and why these."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from shop.catalog.cards import ProductCard, Variant
from shop.pictures.selectors import Picture
from shop.tape.cutting import Rest
from shop.tape.matching import Match
from shop.tape.packages import StripNeed
from shop.tape.sizes import length_text
from shop.web.color_words import color_words

from .cheapest import Kit, Offer, cheapest_kit

PLENTY = 10**6  # pieces, where the question is what would be bought if nothing were sold out
WORTH_KEEPING_CM = 10  # a shorter end of a roll is not worth a word


@dataclass(frozen=True)
class KitItem:
    """So many of one package. `id` is the buyable product."""

    id: int
    product_id: int
    quantity: int
    title: str
    summary: str
    color: str
    url: str
    price: Decimal
    picture: Picture | None
    low_stock: str  # "3 left", or empty


@dataclass(frozen=True)
class KitCard:
    """A kit as a page shows it: `applications` it gives, `left_over` and `notes` in words.

    A note says what is sold out and taken in its place, or that a wish could not be met.
    """

    items: tuple[KitItem, ...]
    total: Decimal
    currency: str
    applications: int
    left_over: str
    notes: tuple[str, ...] = ()
    as_wished: bool = True  # of the first kind of fabric wished for, if there was a wish


def kit_for_needs(
    needs: Sequence[StripNeed],
    applications: int,
    matches: Iterable[Match],
    *,
    materials: Sequence[str] = (),
    color: str = "",
) -> KitCard | None:
    """The kit to lead with for so many applications; None if nothing on hand covers them.

    Of the kinds of fabric wished for (`materials`) if they do, in that order; else of the first
    pinned product that does, alone; else of all that is pinned; else of all matches: of each shelf
    the cheapest, of equal ones in `color`. One query at most, where staff added fabrics.
    """
    on_sale = _all_on_sale(matches, color)
    pinned = [row for row in on_sale if row[0].pinned]
    shelves = [[row for row in on_sale if row[1].package.fabric_kind == name] for name in materials]
    for number in dict.fromkeys(match.card.product_id for match, _ in pinned):
        shelves.append([row for row in pinned if row[0].card.product_id == number])
    shelves += [pinned, on_sale]
    wanted: list[tuple[Variant, int]] = []
    for number, shelf in enumerate(shelves):
        kit = cheapest_kit(needs, applications, [_offer(variant) for _, variant in shelf])
        wanted = wanted or _wanted(needs, applications, [variant for _, variant in shelf])
        if kit is not None:
            notes = [f"No {name} tape is offered for this guide." for name in materials[:number]]
            card = _card(kit, {v.id: (m.card, v) for m, v in shelf}, wanted, tuple(notes))
            return replace(card, as_wished=not notes)
    return None


def cheaper_kit(
    needs: Sequence[StripNeed],
    kit: KitCard,
    matches: Iterable[Match],
    *,
    materials: Sequence[str] = (),
    color: str = "",
) -> KitCard | None:
    """The least money that the needs can be cut from once, where that is less than for `kit`.

    Of a kind of fabric wished for, where there is a wish. One query at most, as above.
    """
    shelf = [
        row
        for row in _all_on_sale(matches, color)
        if not materials or row[1].package.fabric_kind in materials
    ]
    found = cheapest_kit(needs, 1, [_offer(variant) for _, variant in shelf])
    if found is None or Decimal(found.cost) / 100 >= kit.total:
        return None
    return _card(found, {v.id: (m.card, v) for m, v in shelf}, (), ())


def with_pictures_of(kit: KitCard, cards: Iterable[ProductCard]) -> KitCard:
    """The kit with the pictures of these cards (shop.catalog.selectors.with_pictures)."""
    found = {v.id: v.pictures[0] for card in cards for v in card.variants if v.pictures}
    items = tuple(replace(item, picture=found.get(item.id)) for item in kit.items)
    return replace(kit, items=items)


def _all_on_sale(matches: Iterable[Match], color: str) -> list[tuple[Match, Variant]]:
    return [(match, variant) for match in matches for variant in _on_sale(match.card, color)]


def _on_sale(card: ProductCard, color: str) -> list[Variant]:
    """The tape of it that has a price, the one in the color first, sold out or not."""
    tape = [v for v in card.variants if v.package is not None and v.price is not None]
    return sorted(tape, key=lambda v: v.color != color)


def _offer(variant: Variant, available: int | None = None) -> Offer:
    pieces = variant.stock.available if available is None else available
    return Offer(variant.id, variant.package.contents, int(variant.price * 100), pieces)


def _wanted(needs, applications: int, variants: Sequence[Variant]) -> list[tuple[Variant, int]]:
    """(variant, pieces) of the best kit, were there enough of all; empty where there is."""
    if all(v.stock.available >= applications * len(needs) for v in variants):
        return []
    best = cheapest_kit(needs, applications, [_offer(v, PLENTY) for v in variants])
    counts = dict(best.counts) if best else {}
    return [(v, counts[v.id]) for v in variants if v.id in counts]


def _card(kit: Kit, shelf: dict, wanted: Sequence, notes: tuple[str, ...]) -> KitCard:
    items = tuple(_item(count, *shelf[pk]) for pk, count in kit.counts)
    best = {variant.id: count for variant, count in wanted}
    taken = [shelf[pk][1] for pk, count in kit.counts if count > best.get(pk, 0)]
    bought = dict(kit.counts)
    missing = tuple(
        _in_place_of(variant, taken, some=variant.id in bought)
        for variant, count in wanted
        if count > variant.stock.available
    )
    return KitCard(
        items=items,
        total=Decimal(kit.cost) / 100,
        currency=shelf[items[0].id][1].currency,
        applications=kit.applications,
        left_over=_in_words(kit.rest),
        notes=missing + notes,
    )


def _item(count: int, card: ProductCard, variant: Variant) -> KitItem:
    return KitItem(
        id=variant.id,
        product_id=card.product_id,
        quantity=count,
        title=card.title,
        summary=variant.package.summary,
        color=variant.color if card.colors else "",
        url=variant.url,
        price=variant.price,
        picture=variant.pictures[0] if variant.pictures else None,
        low_stock=variant.stock.text if variant.stock.code == "low" else "",
    )


def _in_place_of(missing: Variant, taken: Sequence[Variant], *, some: bool) -> str:
    """Why others are taken, and which: "Blue is out of stock, so this is pink." `some` of what is
    missing is in the kit, too."""
    left = missing.stock.available
    short = f"has only {left} left" if left else "is out of stock"
    other = next((v for v in taken if v.title == missing.title and v.color != missing.color), None)
    if other:
        what = "the rest" if some else "this"
        missed, taken_color = color_words(missing.color), color_words(other.color).lower()
        return f"{missed} {short}, so {what} is {taken_color}: color is only color."
    names = " and ".join(dict.fromkeys(v.title for v in taken))
    return f"{missing.title} {short}. In its place: {names}."


def _in_words(rest: Rest) -> str:
    """ "2 strips", "16 in / 40 cm of roll", or both; empty if nothing worth keeping is left."""
    strips = f"{rest.strips} strip{'' if rest.strips == 1 else 's'}" if rest.strips else ""
    roll = f"{length_text(rest.roll_cm)} of roll" if rest.roll_cm >= WORTH_KEEPING_CM else ""
    return " and ".join(part for part in (strips, roll) if part)
