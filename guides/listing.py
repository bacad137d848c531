"""Which guides and articles the lists hold, kept: each reads every page of its kind, and is short.

A list is ids, newest first. The few pages that are shown of it are then read by their ids, which
costs the same at any size.
"""

from collections.abc import Sequence

from wagtail.models import PageViewRestriction

from page_cache.kept import kept

from .cards import GuideCard
from .selectors import guide_cards, guides_near, live_articles, live_guides

AND_ITSELF = 1  # a guide is among the newest of its own regions


def guide_ids(region: str) -> list[int]:
    """The live guides of a region (slug)."""
    found = live_guides().filter(regions__slug=region)
    return kept(f"guides.listing.guides:{region}", lambda: list(found.values_list("pk", flat=True)))


def some_are_restricted() -> bool:
    """Whether there is a page that not everybody may read."""
    return kept("guides.listing.restricted", PageViewRestriction.objects.exists)


def guide_total() -> int:
    return kept("guides.listing.guide_total", live_guides().count)


def article_ids(region: str = "") -> list[int]:
    """The live articles, of one region (slug) if it is given."""
    found = live_articles().filter(regions__slug=region) if region else live_articles()
    return kept(
        f"guides.listing.articles:{region}", lambda: list(found.values_list("pk", flat=True))
    )


def situations(region: str) -> list[str]:
    """What the live guides of a region (slug) are for, by name."""
    return kept(f"guides.listing.situations:{region}", lambda: _situations(region))


def _situations(region: str) -> list[str]:
    guides = live_guides().filter(regions__slug=region)
    named = guides.exclude(situations=None).order_by()
    return sorted(set(named.values_list("situations__name", flat=True)))


def cards_next_to(page, regions: Sequence, most: int) -> list[GuideCard]:
    """Other guides of a guide's regions first, then those of the same groups of regions. Kept once
    for all guides of the same regions."""
    ids = sorted(region.pk for region in regions)
    if not ids:
        return []
    near = kept(
        f"guides.listing.near:{ids}:{most}",
        lambda: guide_cards(guides_near(regions)[: most + AND_ITSELF]),
    )
    return [card for card in near if card.url != page.url][:most]
