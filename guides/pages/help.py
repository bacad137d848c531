"""The footer's help pages, on every page."""

from django.db.models import Q
from wagtail.models import Page

from guides.blocks import give_anchors
from page_cache.kept import kept
from shop.web.crumbs import trail

from .crumbs import place_of
from .structured import page_share


def help_pages() -> list[tuple[str, str]]:
    """(title, address) of the standard pages and the contact page that are shown in menus."""
    return _kept()["pages"]


def contact_url() -> str:
    """Where to write to the shop; empty if there is no such page."""
    return _kept()["contact"]


def returns_url() -> str:
    """Where the shop says how it takes things back; empty if no help page is about returns."""
    return _kept()["returns"]


def standard_detail(page) -> dict:
    headings = [block.value for block in page.body if block.block_type == "heading"]
    return {
        "crumbs": trail(place_of(page)),
        "share": page_share(page),
        "toc": give_anchors(headings),
    }


def _kept() -> dict:
    return kept("guides.help_and_returns", _help_and_returns)


def _help_and_returns() -> dict:
    kinds = Q(standardpage__isnull=False) | Q(contactpage__isnull=False)
    rows = Page.objects.live().public().filter(kinds).select_related("contactpage")
    pages = [page for page in rows.order_by("path") if page.url]
    return {
        "pages": [(page.title, page.url) for page in pages if page.show_in_menus],
        "returns": next((page.url for page in pages if "returns" in page.slug), ""),
        "contact": next((page.url for page in pages if hasattr(page, "contactpage")), ""),
    }
