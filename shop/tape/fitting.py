"""Which products fit many guides at once: for reports, which ask about all of them."""

from collections import defaultdict
from collections.abc import Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from django.db.models import Q
from oscar.core.loading import get_model

from shop.catalog.cards import ProductCard
from shop.catalog.selectors import product_cards

from .cutting import Pieces
from .packages import Package, StripNeed, fits


@dataclass(frozen=True)
class Wanted:
    """What one guide takes, and where its products come from: its pins, then its regions."""

    needs: tuple[StripNeed, ...]
    pinned_ids: tuple[int, ...]
    region_ids: tuple[int, ...]


@dataclass(frozen=True)
class Fitting:
    """A product for a guide. `fits`: it supplies all strips, in as many packages as that takes.
    `ready`: what is in stock of it does. `boxes`: what each variant holds, and how many there are;
    empty if it is no tape."""

    product_id: int
    title: str
    pinned: bool
    fits: bool
    ready: bool
    boxes: tuple[tuple[Package, int], ...]

    @property
    def pieces(self) -> int:
        """How many packages of it there are, in all colors."""
        return sum(pieces for _, pieces in self.boxes)


def public_ids_by_region() -> dict[int, list[int]]:
    """{region id: its public products by their position}. Regions without one are left out."""
    rows = get_model("regions", "RegionProduct").objects.filter(product__is_public=True)
    found: dict[int, list[int]] = defaultdict(list)
    for region, product in rows.order_by("position", "pk").values_list("region_id", "product_id"):
        found[region].append(product)
    return dict(found)


def region_ids_with_tape() -> set[int]:
    """Those that list public tape, in stock or not."""
    rows = get_model("regions", "RegionProduct").objects.filter(product__is_public=True)
    variants = Q(product__children__tape_package__isnull=False, product__children__is_public=True)
    tape = rows.filter(variants | Q(product__tape_package__isnull=False))
    return set(tape.values_list("region_id", flat=True))


def existing_titles(product_ids: Iterable[int]) -> dict[int, str]:
    """{id: title} of those that are not deleted, private ones too."""
    rows = get_model("catalogue", "Product").objects.filter(pk__in=set(product_ids))
    return {row.pk: row.get_title() for row in rows.select_related("parent")}


def fittings_for_many(
    wanted: Mapping[Hashable, Wanted], by_region: Mapping[int, Sequence[int]]
) -> dict[Hashable, list[Fitting]]:
    """For each key its public products in the order of a guide's page: pins, then those that fit,
    in stock before out of stock. Two queries for any number of keys."""
    # Guides that want the same are asked about once: of thousands many do.
    ids = {
        one: list(dict.fromkeys([*one.pinned_ids, *_of_regions(one.region_ids, by_region)]))
        for one in set(wanted.values())
    }
    asked = {pk for some in ids.values() for pk in some}
    cards = {card.product_id: card for card in product_cards(sorted(asked), pictures=False)}
    found = {
        one: _fittings(one, [cards[pk] for pk in some if pk in cards], {})
        for one, some in ids.items()
    }
    return {key: found[one] for key, one in wanted.items()}


def _fittings(wanted: Wanted, cards: Sequence[ProductCard], known: dict) -> list[Fitting]:
    return sorted(
        (_fitting(card, wanted, known) for card in cards),
        key=lambda f: (not f.pinned, not f.pinned and not f.fits, not f.pinned and not f.ready),
    )


def _of_regions(region_ids: Sequence[int], by_region: Mapping[int, Sequence[int]]) -> list[int]:
    """In the order of each region's list: first the first of every region, and so on."""
    lists = [by_region.get(region, ()) for region in region_ids]
    placed = [(place, pk) for one in lists for place, pk in enumerate(one)]
    return [pk for _, pk in sorted(placed, key=lambda row: row[0])]


def _fitting(card: ProductCard, wanted: Wanted, known: dict) -> Fitting:
    """`known` are the answers so far: most boxes of a shop hold the same."""
    boxes = tuple((v.package.contents, v.stock.available) for v in card.variants if v.package)
    most = len(wanted.needs)
    alike = tuple((package, min(pieces, most)) for package, pieces in boxes)
    if alike not in known:
        known[alike] = covers(boxes, wanted.needs), covers_now(boxes, wanted.needs)
    fits, ready = known[alike]
    pinned = card.product_id in wanted.pinned_ids
    return Fitting(card.product_id, card.title, pinned, fits=fits, ready=ready, boxes=boxes)


def covers(boxes: Iterable[tuple[Package, int]], needs: Sequence[StripNeed]) -> bool:
    """Whether enough of these packages give every strip of one application."""
    packages = {package for package, _ in boxes}
    return all(any(fits(package, need) for package in packages) for need in set(needs))


def covers_now(boxes: Iterable[tuple[Package, int]], needs: Sequence[StripNeed]) -> bool:
    """Whether what is in stock of them does. It may say no where the last pieces would do if they
    were cut with more wit."""
    most = len(needs)
    left = [package for package, pieces in boxes for _ in range(min(pieces, most))]
    return Pieces.of(left).cut(needs) is not None
