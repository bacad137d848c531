"""Which products suit a guide's strips, best first."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from shop.catalog.cards import ProductCard, Variant
from shop.catalog.selectors import product_cards, product_ids_for_regions

from . import cutting, packages


@dataclass(frozen=True)
class Match:
    """A product for a guide's strips. `card` shows the variant to buy for them."""

    card: ProductCard
    can_supply: bool
    applications: int
    pinned: bool

    @property
    def is_tape(self) -> bool:
        return any(variant.package for variant in self.card.variants)


def matches_for_needs(
    needs: Sequence[packages.StripNeed],
    *,
    pinned_ids: Iterable[int] = (),
    region_ids: Iterable[int] = (),
    color: str = "",
) -> list[Match]:
    """The products for a guide's strips, best first.

    Pinned products lead, in their own order. Then the regions' products: those that can supply
    the strips before those that cannot, in stock before out of stock, then by position. Private
    and deleted products never show. Of each product the variant shown is one in stock, in the
    guide's color if there is one. Empty if nothing matches.
    """
    pinned = list(dict.fromkeys(pinned_ids))
    cards = product_cards([*pinned, *product_ids_for_regions(region_ids)], color=color)
    matches = [_match(card, needs, card.product_id in pinned) for card in cards]
    return sorted(
        matches,
        key=lambda m: (
            not m.pinned,
            not m.pinned and not m.can_supply,
            not m.pinned and m.card.stock.code == "out",
        ),
    )


def _match(card: ProductCard, needs: Sequence[packages.StripNeed], pinned: bool) -> Match:
    lasts = {
        v.id: cutting.applications(v.package.contents, needs) if v.package else 0
        for v in card.variants
    }
    shown = lasts.get(card.id, 0)
    if not shown:  # the color shown first cannot supply the strips: perhaps another variant can
        able = [v for v in card.variants if lasts[v.id]]
        if able:
            best = min(able, key=lambda v: v.stock.code == "out")
            card, shown = _showing(card, best), lasts[best.id]
    return Match(card=card, can_supply=shown > 0, applications=shown, pinned=pinned)


def _showing(card: ProductCard, variant: Variant) -> ProductCard:
    return replace(
        card,
        id=variant.id,
        price=variant.price,
        currency=variant.currency,
        stock=variant.stock,
        summary=variant.package.summary if variant.package else card.summary,
        picture=variant.pictures[0] if variant.pictures else None,
        pictures=variant.pictures,
    )
