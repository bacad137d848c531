"""Guides that lead to a product: those that pin it, and those of its body regions that it fits."""

from collections.abc import Iterable

from django.apps import apps

from page_cache.kept import kept
from shop.regions.models import RegionProduct
from shop.tape.cutting import applications

from .cards import GuideCard
from .selectors import ON_CARDS, cards_of_rows, guide_model, live_guides
from .taping import cut_lines_from_json, strip_needs

PORTION, LOOKED_AT = 12, 96  # guides that a product's page looks at to find those it fits


def guides_for_product(product_id: int, package=None, limit: int = 4) -> list[GuideCard]:
    """The first of the guides below, at most `limit`; of one `package`."""
    guides = live_guides().only(*ON_CARDS)
    rows = list(guides.filter(pk__in=_pages_that_pin(product_id))[:limit])
    if len(rows) < limit:
        packages = [] if package is None else [package]
        rows += _first_fitting(_listed(guides, product_id), packages, limit - len(rows))
    return cards_of_rows(rows)


def guide_ids_for_product(product_id: int, packages: Iterable = ()) -> list[int]:
    """Guides that lead to a product: those that pin it, then those of the regions that list it.

    With `packages` (shop.tape.packages.Package) the regions' guides are those whose strips one of
    them can supply, so that no page recommends a tape for a guide it is too short for. Kept: there
    may be thousands, and each is tried.
    """
    packages = sorted(packages, key=repr)
    key = f"guides.of_product:{product_id}:{packages}"
    return kept(key, lambda: _all_ids(product_id, packages))


def _all_ids(product_id: int, packages: list) -> list[int]:
    guides = live_guides()
    pinned = guides.filter(pk__in=_pages_that_pin(product_id)).values_list("pk", flat=True)
    listed = _listed(guides, product_id).values_list("pk", "cut_list")
    return [*pinned, *(pk for pk, cut_list in listed if _supplies(packages, cut_list))]


def _first_fitting(guides, packages: list, wanted: int) -> list:
    """Looked at in portions, and not without end: of a region's thousands the first few mostly
    fit."""
    found = []
    for start in range(0, LOOKED_AT, PORTION):
        portion = list(guides[start : start + PORTION])
        found += [guide for guide in portion if _supplies(packages, guide.cut_list)]
        if len(found) >= wanted or len(portion) < PORTION:
            break
    return found[:wanted]


# Two conditions, each with its own index: as one they made PostgreSQL join all guides to all
# products of their regions.
def _pages_that_pin(product_id: int):
    pins = apps.get_model("guides", "PinnedProduct").objects.filter(product_id=product_id)
    return pins.values("page_id")


def _listed(guides, product_id: int):
    """Those of the regions that list the product, without those that pin it."""
    # Named one by one: a subquery for a product of no region had PostgreSQL look at every guide.
    regions = kept(f"guides.regions_of:{product_id}", lambda: _region_ids(product_id))
    about = guide_model().regions.through.objects.filter(bodyregion_id__in=regions)
    found = guides.filter(pk__in=about.values("guidepage_id"))
    return found.exclude(pk__in=_pages_that_pin(product_id))


def _region_ids(product_id: int) -> list[int]:
    rows = RegionProduct.objects.filter(product_id=product_id)
    return list(rows.values_list("region_id", flat=True))


def _supplies(packages: list, cut_list) -> bool:
    needs = strip_needs(cut_lines_from_json(cut_list))
    if not packages or not needs:
        return True
    return any(applications(package, needs, stop_at=1) for package in packages)
