"""The list of guides with its filters, and a guide."""

from collections.abc import Sequence

from django.conf import settings
from django.contrib.humanize.templatetags.humanize import apnumber
from django.http import Http404, QueryDict

from guides import steps as guide_steps
from guides.answers.question import question, titles_of
from guides.browse import browse_guides
from guides.for_product import guide_ids_for_product
from guides.links import printed_address
from guides.listing import cards_next_to
from guides.selectors import (
    guide_cards,
    in_order,
    live_guides,
    main_region,
    safety_notes,
)
from guides.taping import strip_noun
from shop.catalog.selectors import product_card_named
from shop.links.qr import qr_svg
from shop.web.crumbs import trail
from shop.web.paging import canonical_url, paginate
from shop.web.robots import kept_out, robots_words

from . import structured
from .crumbs import GUIDES, place_of
from .need import Asked, need

PER_PAGE = 24
RELATED = 4


def guide_index(page, request) -> dict:
    """The guides that the query's filters leave, of one product if it names one. Raises Http404 for
    a product that is not sold here."""
    product = _product(request.GET.get("product", ""))
    found = browse_guides(
        request.GET,
        only=_ids_of(product),
        keep=("product",) if product else (),
        here=request.path,
    )
    query = found.pop("asked")
    pages = paginate(query, found.pop("ids"), PER_PAGE)
    cards = guide_cards(in_order(live_guides(), pages.items))
    narrowed = bool(product or found["chips"])
    return {
        **found,
        "guides": cards,
        "noun": "guide",
        "nofollow": kept_out(query),
        "pages": pages,
        **structured.index(page, cards),
        "canonical_url": canonical_url(request.path, pages, filtered=narrowed),
        "robots": robots_words(request.GET, listed=bool(cards) or not narrowed),
        "product": product,
        "without_product": without(query, "product", request.path),
        "crumbs": trail(GUIDES),
    }


def _product(slug: str):
    if not slug:
        return None
    card = product_card_named(slug)
    if card is None:
        raise Http404("No product of that name is sold here.")
    return card


def _ids_of(product) -> Sequence[int] | None:
    """The guides of a product: those that pin it before those that it fits."""
    if product is None:
        return None
    packages = {v.package.contents for v in product.variants if v.package}
    return guide_ids_for_product(product.product_id, packages)


def without(query: QueryDict, name: str, here: str) -> str:
    """The list's address without one name of its query, and without the page."""
    rest = query.copy()
    for one in (name, "page"):
        rest.pop(one, None)
    return f"{here}?{rest.urlencode()}" if rest else here


def guide_detail(page, request, asked: Asked) -> dict:
    regions = list(page.regions.all())
    first = main_region(page.title, regions)
    middle = (first.name, first.get_absolute_url()) if first else GUIDES
    fresh = getattr(request, "is_preview", False)
    panel = need(page, regions, asked, fresh=fresh)
    address = printed_address(page) or settings.SITE_URL + request.path
    return {
        "crumbs": trail(middle, place_of(page)),
        "printed_address": address.removeprefix("https://"),
        "qr": qr_svg(address),
        **structured.article(page, structured.guide_picture(page)),
        **question(page, request, titles_of(panel.tape)),
        "steps_title": steps_title(len(page.steps)),
        "facts": facts(page, panel.cut_list),
        "position": page.position,
        "before_you_start": [line.value for line in page.before_you_start],
        "steps": guide_steps.steps(page, fresh=fresh),
        "stop_rules": [line.value for line in page.stop_rules],
        "need": panel,
        "this_url": asked.kept_in(page.url or ""),
        "related": cards_next_to(page, regions, RELATED),
        "reviewer_line": page.reviewer_line,
        "overdue": page.is_overdue,
        "caution": page.caution,
        **safety_notes(),
    }


def facts(page, lines) -> dict:
    """The meta strip under the title; `lines` are the cut list's. Times in minutes."""
    shapes: dict[str, int] = {}
    for line in lines:
        shapes[line.shape] = shapes.get(line.shape, 0) + line.count
    return {
        "minutes": page.minutes,
        "level": page.level,
        "level_label": page.get_level_display(),
        "helper_needed": page.helper_needed,
        "wear_text": page.wear_text,
        "strips_text": ", ".join(f"{n}\u00a0{strip_noun(shape, n)}" for shape, n in shapes.items()),
    }


def steps_title(total: int) -> str:
    """ "One step", "Six steps", "12 steps": words up to nine, as in print."""
    return f"{apnumber(total)} step{'' if total == 1 else 's'}".capitalize()
