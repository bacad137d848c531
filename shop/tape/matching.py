"""Which products suit a guide's strips, best first."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from functools import cache, reduce
from operator import or_

from django.db.models import F, Q
from django.db.models.functions import Coalesce

from shop.catalog.cards import ProductCard, Variant
from shop.catalog.selectors import product_cards, product_ids_for_regions

from . import cutting, packages
from .models import TapePackage

SHELF = 40  # of a guide's regions: more products in their lists are looked at if these do not do
MOST_THAT_FIT = 200


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
    all_that_fit: bool = False,
) -> list[Match]:
    """The products for a guide's strips, best first, without their pictures.

    Pinned products lead, in their own order. Then the regions' products: those that can supply
    the strips before those that cannot, in stock before out of stock, then by position. Private
    and deleted products never show. Of each product the variant shown is one in stock, in the
    guide's color if there is one. Empty if nothing matches.

    Of the regions' lists the first SHELF; with `all_that_fit` the further ones, too, that have a
    strip of it in stock, at most MOST_THAT_FIT.
    """
    pinned = list(dict.fromkeys(pinned_ids))
    listed = product_ids_for_regions(region_ids)
    asked = [*pinned, *listed[:SHELF]]
    if all_that_fit:
        asked += _in_stock_for(needs, listed[SHELF:])
    cards = product_cards(asked, color=color, pictures=False)
    lasts = cache(lambda package: cutting.applications(package, needs))
    matches = [_match(card, lasts, card.product_id in pinned) for card in cards]
    return sorted(matches, key=_place)


def _place(match: Match) -> tuple[bool, bool, bool]:
    """Pinned ones stay in their own order."""
    listed = not match.pinned
    return listed, listed and not match.can_supply, listed and match.card.stock.code == "out"


def lists_more(region_ids: Iterable[int]) -> bool:
    """Whether there are products beyond the shelf. No query while the lists are kept."""
    return len(product_ids_for_regions(region_ids)) > SHELF


def _in_stock_for(needs: Sequence[packages.StripNeed], listed: Sequence[int]) -> list[int]:
    """Those of the listed that have a package in stock which gives a strip of the needs."""
    if not needs or not listed:
        return []
    fits = reduce(or_, map(_fits, set(needs)))
    family = Coalesce("product__parent_id", "product_id")
    left = F("product__stockrecords__num_in_stock") - Coalesce(
        F("product__stockrecords__num_allocated"), 0
    )
    rows = TapePackage.objects.filter(fits, product__is_public=True).annotate(family=family)
    untracked = Q(product__product_class__track_stock=False)
    untracked |= Q(product__parent__product_class__track_stock=False)
    priced = rows.annotate(left=left).filter(product__stockrecords__price__isnull=False)
    in_stock = priced.filter(Q(left__gt=0) | untracked, family__in=listed)
    found = set(in_stock.values_list("family", flat=True))
    return [pk for pk in listed if pk in found][:MOST_THAT_FIT]


def _fits(need: packages.StripNeed) -> Q:
    """packages.fits as a condition."""
    cut = Q(format=packages.ROLL) | Q(shape__in={"I", need.shape})
    return cut & Q(length_cm__gte=need.length_cm, width_cm__gte=need.width_cm)


def _match(card: ProductCard, lasts_of: Callable[[packages.Package], int], pinned: bool) -> Match:
    lasts = {v.id: lasts_of(v.package.contents) if v.package else 0 for v in card.variants}
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
