"""The front page."""

from django.utils.safestring import mark_safe

from guides import drawing
from guides.listing import guide_total
from guides.selectors import (
    article_cards,
    guide_cards,
    in_order,
    live_articles,
    live_guides,
    region_rows,
)
from shop.tape.models import COLORS

from . import structured
from .regions import first_picked


def home(page) -> dict:
    chosen = list(page.first_guides.values_list("guide_id", flat=True))
    reading = list(page.articles.values_list("article_id", flat=True))
    ids = [page.featured_guide_id, *chosen] if page.featured_guide_id else chosen
    cards = {card.url: card for card in guide_cards(in_order(live_guides(), ids))}
    cards = list(cards.values())
    rows = region_rows()
    lit = first_picked(row for row in rows if row.url)
    return {
        "regions": rows,
        "lit": lit.slug if lit else "",
        "featured": cards[0] if page.featured_guide_id and cards else None,
        "guides": cards[1:] if page.featured_guide_id else cards,
        "guide_total": guide_total(),
        "colors": COLORS,
        "articles": article_cards(in_order(live_articles(), reading)),
        "posture": mark_safe(drawing.draw_posture()),  # noqa: S308  drawn by guides.diagrams
        "can": [line.value for line in page.can],
        "cannot": [line.value for line in page.cannot],
        "structured": structured.home_data(page),
        "share": structured.page_share(page),
    }
