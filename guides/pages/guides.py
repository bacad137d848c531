"""The list of guides with its filters, and a guide."""

from collections.abc import Sequence

from django.conf import settings
from django.contrib.humanize.templatetags.humanize import apnumber
from django.http import Http404, QueryDict

from guides import steps as guide_steps
from guides.answers.question import question, titles_of
from guides.for_product import guide_ids_for_product
from guides.links import printed_address
from guides.listing import cards_next_to, guide_ids, situations
from guides.selectors import (
    guide_cards,
    in_order,
    live_guides,
    main_region,
    region_rows,
    safety_notes,
)
from guides.taping import strip_noun
from shop.catalog.selectors import product_card_named
from shop.links.qr import qr_svg
from shop.web.crumbs import trail
from shop.web.paging import canonical_url, paginate

from . import structured
from .crumbs import GUIDES, place_of
from .need import Asked, need

PER_PAGE = 24
RELATED = 4


def guide_index(page, request) -> dict:
    """The guides that the query's region, situation, level and product leave, with the filters'
    states. Raises Http404 for a product that is not sold here."""
    query = request.GET
    regions = region_rows()
    named = situations()
    levels = dict(live_guides().model.Level.choices)
    active = {
        "region": _known(query.get("region"), [row.slug for row in regions]),
        "situation": _known(query.get("situation"), named),
        "level": _known(query.get("level"), levels),
        "product": query.get("product", ""),
    }
    product = _product(active["product"])
    pages = paginate(query, _ids_left(active, product), PER_PAGE)
    cards = guide_cards(in_order(live_guides(), pages.items))
    return {
        "guides": cards,
        "pages": pages,
        **structured.index(page, cards),
        "canonical_url": canonical_url(request.path, pages, filtered=any(active.values())),
        "filtered_by": ", ".join(_names(active, regions, levels)),
        "regions": regions,
        "situations": [_link(active, "situation", name, name) for name in named],
        "levels": [_link(active, "level", value, label) for value, label in levels.items()],
        "active": active,
        "product": product,
        "without_product": _without(active, "product"),
        "crumbs": trail(GUIDES),
    }


def _product(slug: str):
    if not slug:
        return None
    card = product_card_named(slug)
    if card is None:
        raise Http404("No product of that name is sold here.")
    return card


def _ids_left(active: dict, product) -> Sequence[int]:
    """The live guides that the filters in use leave, in order: newest first, or, of a product,
    those that pin it before those that it fits."""
    ids = guide_ids(**active)
    if product is None:
        return ids
    packages = {v.package.contents for v in product.variants if v.package}
    left = set(ids)
    return [pk for pk in guide_ids_for_product(product.product_id, packages) if pk in left]


def _names(active: dict, regions, levels: dict) -> list[str]:
    """What the filters in use are called, but for the product, which the heading names."""
    named = {row.slug: row.name for row in regions} | levels
    used = [value for key, value in active.items() if value and key != "product"]
    return [str(named.get(value, value)) for value in used]


def _known(value, values) -> str:
    return value if value in values else ""


def _link(active: dict, param: str, value: str, label: str) -> tuple[str, str, bool]:
    """A filter as a link: sets it, or takes it off where it is on."""
    on = active[param] == value
    return label, _without(active, param) if on else _address({**active, param: value}), on


def _without(active: dict, param: str) -> str:
    return _address({**active, param: ""})


def _address(active: dict) -> str:
    query = QueryDict(mutable=True)
    query.update({key: value for key, value in active.items() if value})
    return f"/guides/?{query.urlencode()}" if query else "/guides/"


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
