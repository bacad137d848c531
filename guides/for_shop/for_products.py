"""The guides that lead to products, for many products at once: what an order and the tape at home
are good for."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from django.db.models import F, Window
from django.db.models.functions import RowNumber
from django.urls import reverse

from guides.cards import GuideCard
from guides.selectors import addressed, guide_cards, in_order, live_guides, with_drawings
from guides.taping import cut_lines_from_json, strip_needs
from shop.aftercare.estimate import Taping
from shop.tape.cutting import Pieces, applications, further_applications
from shop.tape.packages import Package, StripNeed

MOST = 99  # tapings that a cart counts
LOOKED_AT = 60  # guides of a product, by each way that they lead to it
LISTED = "regions__region_products__product_id"
PINNED = "pinned__product_id"
PICKED, BY_REGION = "picked by its editor", "by its body regions"


@dataclass(frozen=True)
class _Lead:
    """A guide that leads to a product."""

    guide_id: int
    pinned: bool
    needs: tuple[StripNeed, ...]


def guides_for_products(
    contents: Iterable[tuple[int, Package | None]], *, first: Iterable[int] = (), limit: int = 4
) -> list[GuideCard]:
    """Cards of the guides for what somebody bought, each once, at most `limit`.

    `contents` are (product, package of the bought variant). The guides `first` (those the buyer
    came from) lead; then those that pin a product, then those of its regions whose strips a bought
    package can supply. Five queries for any number of products.
    """
    packages = defaultdict(list)
    for product_id, package in contents:
        packages[product_id].append(package)
    pinned, listed = [], []
    for product_id, leads in _leads(packages).items():
        for lead in leads:
            if lead.pinned:
                pinned.append(lead.guide_id)
            elif _fits_one(packages[product_id], lead.needs):
                listed.append(lead.guide_id)
    ids = list(dict.fromkeys([*first, *pinned, *listed]))
    return guide_cards(in_order(with_drawings(live_guides()), ids)[:limit])


def tapings_for_products(product_ids: Iterable[int]) -> dict[int, list[Taping]]:
    """{product: a taping of each guide with strips that leads to it}: pinned first, then newest
    first. Four queries for any number of products. Asked by shop.aftercare."""
    leads = _leads(product_ids)
    ids = {lead.guide_id for found in leads.values() for lead in found}
    named = ("title", "slug", "url_path", "wear_days_min", "wear_days_max", "depth")
    rows = live_guides().filter(pk__in=ids).only(*named)
    guides = {guide.pk: guide for guide in addressed(rows)}
    return {
        product_id: [
            _taping(guides[x.guide_id], x.needs)
            for x in found
            if x.needs and x.guide_id in guides  # else it was unpublished in this moment
        ]
        for product_id, found in leads.items()
    }


def guides_of_product(product_id: int) -> list[tuple[str, str, str]]:
    """[(title, its page at the desk, how it leads to the product)] for whoever sells it. Three
    queries. Asked by shop.desk."""
    ways = {lead.guide_id: lead.pinned for lead in _leads([product_id])[product_id]}
    titles = dict(live_guides().filter(pk__in=ways).values_list("pk", "title"))
    return [
        (titles[pk], reverse("wagtailadmin_pages:edit", args=[pk]), PICKED if pinned else BY_REGION)
        for pk, pinned in ways.items()
        if pk in titles
    ]


def tapings_in_groups(packages: dict[int, list[Package]]) -> dict[int, int]:
    """{guide: for how many tapings of it these packages are enough, all together}. One query for
    any number of guides; none where no page sold anything."""
    keys = [key for key, found in packages.items() if key and found]
    rows = live_guides().filter(pk__in=keys).values_list("pk", "cut_list") if keys else ()
    return {
        pk: further_applications(
            Pieces.of(packages[pk]), strip_needs(cut_lines_from_json(cut_list)), stop_at=MOST
        )[0]
        for pk, cut_list in rows
    }


def _leads(product_ids: Iterable[int]) -> dict[int, list[_Lead]]:
    """{product: its guides}, pinned ones first, each guide once a product: of each the newest
    LOOKED_AT, for thousands may pin a bestseller. Two queries."""
    ids, leads = list(product_ids), {}
    if not ids:
        return {}
    for relation in (PINNED, LISTED):
        place = Window(
            RowNumber(), partition_by=[F(relation)], order_by=["-first_published_at", "-pk"]
        )
        rows = live_guides().filter(**{f"{relation}__in": ids})
        rows = rows.annotate(place=place).filter(place__lte=LOOKED_AT)
        for product_id, pk, cut_list in rows.values_list(relation, "pk", "cut_list"):
            if (product_id, pk) not in leads:
                needs = tuple(strip_needs(cut_lines_from_json(cut_list)))
                leads[product_id, pk] = _Lead(pk, relation == PINNED, needs)
    found: dict[int, list[_Lead]] = {product_id: [] for product_id in ids}
    for (product_id, _), lead in leads.items():
        found[product_id].append(lead)
    return found


def _fits_one(packages: Iterable[Package | None], needs: tuple[StripNeed, ...]) -> bool:
    """Whether one of the packages can supply the strips; what is no tape goes with every guide."""
    return not needs or any(
        package is None or applications(package, needs, stop_at=1) for package in packages
    )


def _taping(guide, needs: tuple[StripNeed, ...]) -> Taping:
    return Taping(
        guide_id=guide.pk,
        title=guide.title,
        url=guide.url or f"/guides/{guide.slug}/",
        needs=needs,
        wear_days=(guide.wear_days_min, guide.wear_days_max),
    )
