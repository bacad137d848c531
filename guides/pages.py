"""What each page shows. Pages ask here in get_context; templates compute nothing."""

from django.conf import settings
from django.contrib.humanize.templatetags.humanize import apnumber
from django.http import QueryDict
from django.utils.safestring import mark_safe

from shop.links.qr import qr_svg
from shop.pictures.selectors import with_renditions
from shop.tape.models import COLORS
from shop.web.paging import canonical_url, paginate

from . import drawing, guide_view, structured
from .answers.question import question
from .blocks import give_anchors
from .links import printed_address
from .need import Asked, need
from .selectors import (
    article_cards,
    guide_cards,
    guides_next_to,
    in_order,
    live_articles,
    live_guides,
    main_region,
    region_rows,
    safety_notes,
)

PER_PAGE = 24
HOME, GUIDES, ARTICLES = ("Home", "/"), ("Guides", "/guides/"), ("Articles", "/articles/")


def home(page) -> dict:
    chosen = list(page.first_guides.values_list("guide_id", flat=True))
    reading = list(page.articles.values_list("article_id", flat=True))
    ids = [page.featured_guide_id, *chosen] if page.featured_guide_id else chosen
    cards = {card.url: card for card in guide_cards(in_order(live_guides(), ids))}
    cards = list(cards.values())
    rows = region_rows()
    return {
        "regions": rows,
        "featured": cards[0] if page.featured_guide_id and cards else None,
        "guides": cards[1:] if page.featured_guide_id else cards,
        "guide_total": live_guides().count(),
        "colors": COLORS,
        "articles": article_cards(in_order(live_articles(), reading)),
        "posture": mark_safe(drawing.draw_posture()),  # noqa: S308  drawn by guides.diagrams
        "can": [line.value for line in page.can],
        "cannot": [line.value for line in page.cannot],
        "structured": structured.home_data(page),
        "share": structured.page_share(page),
    }


def guide_index(page, request) -> dict:
    """The guides that the query's region, situation and level leave, with the filters' states."""
    query = request.GET
    regions = region_rows()
    situations = _situations()
    levels = dict(live_guides().model.Level.choices)
    active = {
        "region": _known(query.get("region"), [row.slug for row in regions]),
        "situation": _known(query.get("situation"), situations),
        "level": _known(query.get("level"), levels),
    }
    pages = paginate(query, _guides_left(active).values_list("pk", flat=True), PER_PAGE)
    cards = guide_cards(in_order(live_guides(), pages.items))
    return {
        "guides": cards,
        "pages": pages,
        **structured.index(page, cards),
        "canonical_url": canonical_url(request.path, pages, filtered=any(active.values())),
        "regions": regions,
        "situations": [_link(active, "situation", name, name) for name in situations],
        "levels": [_link(active, "level", value, label) for value, label in levels.items()],
        "active": active,
        "crumbs": [HOME, GUIDES],
    }


def _situations() -> list[str]:
    named = live_guides().exclude(situations=None).order_by("situations__name")
    return list(named.values_list("situations__name", flat=True).distinct())


def _guides_left(active: dict):
    """The live guides that the filters in use leave."""
    fields = {"region": "regions__slug", "situation": "situations__name", "level": "level"}
    return live_guides().filter(**{fields[name]: v for name, v in active.items() if v})


def _known(value, values) -> str:
    return value if value in values else ""


def _link(active: dict, param: str, value: str, label: str) -> tuple[str, str, bool]:
    """A filter as a link: sets it, or takes it off where it is on."""
    on = active[param] == value
    query = QueryDict(mutable=True)
    query.update({key: v for key, v in {**active, param: "" if on else value}.items() if v})
    return label, f"/guides/?{query.urlencode()}" if query else "/guides/", on


def guide_detail(page, request, asked: Asked) -> dict:
    regions = list(page.regions.all())
    first = main_region(page.title, regions)
    middle = (first.name, first.get_absolute_url()) if first else GUIDES
    panel = need(page, regions, asked)
    address = printed_address(page) or settings.SITE_URL + request.path
    return {
        "crumbs": [HOME, middle, (page.title, page.url or "")],
        "printed_address": address.removeprefix("https://"),
        "qr": qr_svg(address),
        **structured.article(page, structured.guide_picture(page)),
        **question(page, request, panel),
        "steps_title": steps_title(len(page.steps)),
        "facts": guide_view.facts(page),
        "position": page.position,
        "before_you_start": [line.value for line in page.before_you_start],
        "steps": guide_view.steps(page, fresh=getattr(request, "is_preview", False)),
        "stop_rules": [line.value for line in page.stop_rules],
        "need": panel,
        "this_url": asked.kept_in(page.url or ""),
        "related": guide_cards(guides_next_to(page, regions)[:4]),
        "reviewer_line": page.reviewer_line,
        "caution": page.caution,
        **safety_notes(),
    }


def steps_title(total: int) -> str:
    """ "One step", "Six steps", "12 steps": words up to nine, as in print."""
    return f"{apnumber(total)} step{'' if total == 1 else 's'}".capitalize()


def article_index(page, request) -> dict:
    pages = paginate(request.GET, live_articles().values_list("pk", flat=True), PER_PAGE)
    cards = article_cards(in_order(live_articles(), pages.items))
    return {
        "articles": cards,
        "pages": pages,
        **structured.index(page, cards),
        "canonical_url": canonical_url(request.path, pages, filtered=False),
        "crumbs": [HOME, ARTICLES],
    }


def article_detail(page, request) -> dict:
    headings = [block.value for block in page.body if block.block_type == "heading"]
    with_renditions(block.value["image"] for block in page.body if block.block_type == "picture")
    others = live_articles().exclude(pk=page.pk)
    first = main_region(page.title, page.regions.all())
    near = others.filter(regions=first) if first else others.none()
    return {
        "crumbs": [HOME, ARTICLES, (page.title, page.url or "")],
        **structured.article(page, structured.article_picture(page)),
        "byline": {
            "author": page.author,
            "updated": page.last_published_at,
            "minutes": page.minutes,
            "reviewer": page.reviewer_line,
        },
        "toc": give_anchors(headings),
        "read_next": article_cards(near[:3], region=first.name if first else ""),
        "disclaimer": safety_notes()["see_a_doctor"],
    }
