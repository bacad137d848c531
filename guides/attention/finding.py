"""What is wrong with the published guides, in a number of queries that does not grow with them."""

from collections.abc import Iterable, Iterator

from django.db.models import F

from guides.models import GuidePage
from guides.models.facts import described_pictures, pictures_of, wordless
from page_cache.kept import kept
from shop.regions.models import BodyRegion
from shop.tape.fitting import public_ids_by_region, region_ids_with_tape
from shop.web.site_days import today

from .claims import claim_troubles
from .safety import safety_troubles
from .tape import tape_troubles
from .trouble import Trouble


def troubles(guides=None) -> list[Trouble]:
    """Those of all published guides, by title, then of the regions, then the medical claims of the
    whole site; or of `guides` only."""
    rows = GuidePage.objects.live() if guides is None else guides.live()
    pages = list(
        rows.defer("drawings", "card_drawing")
        .annotate(published_pins=F("live_revision__content__pinned"))
        .prefetch_related("regions", "pinned", "signatures")
        .order_by("title", "pk")
    )
    by_region = public_ids_by_region()
    of_tape = tape_troubles(pages, by_region)
    described = _described(pages)
    of_safety = safety_troubles(pages, described)
    found = []
    for page in pages:
        found += [*of_tape[page.pk], *_of_review(page), *_of_pictures(page, described)]
        found += of_safety[page.pk]
    return found + (troubles_of_the_site() if guides is None else [])


def troubles_of_the_site() -> list[Trouble]:
    """Those that are of no guide."""
    return [*_of_regions(), *claim_troubles()]


def kept_troubles() -> list[Trouble]:
    """All of them, until something changes that they depend on: to find them reads every guide."""
    return kept("guides.attention.troubles", troubles)


def guides_in(found: Iterable[Trouble]) -> int:
    """How many guides the troubles are of."""
    return len({trouble.page_id for trouble in found if trouble.page_id})


def _of_review(page) -> list[Trouble]:
    due = page.review_due
    if due is None or due >= today():
        return []
    words = f"It was to be checked again by {due:%B} {due.day}, {due.year}."
    return [Trouble("review", page.title, words, page_id=page.pk)]


def _described(pages) -> set[int]:
    """The steps' pictures that the library has words for."""
    ids = {image for page in pages for image, said in pictures_of(page) if image and not said}
    return described_pictures(ids) if ids else set()


def _of_pictures(page, described: set[int]) -> list[Trouble]:
    return [
        Trouble(
            "alt", page.title, f"Nothing says what the picture of step {number} shows.", page.pk
        )
        for number in wordless(page, described)
    ]


def _of_regions() -> Iterator[Trouble]:
    with_tape = region_ids_with_tape()
    for region in BodyRegion.objects.all():
        if region.pk not in with_tape:
            words = "No tape is listed for this part of the body."
            yield Trouble("region", region.name, words, region_id=region.pk)
