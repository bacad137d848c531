"""The footer's help pages, on every page."""

from django.db.models import Q
from wagtail.models import Page

from guides.blocks import give_anchors
from page_cache.kept import kept
from shop.checkout.addresses import where_we_ship
from shop.delivery.free_shipping import free_shipping_from
from shop.web.crumbs import trail

from .crumbs import place_of
from .structured import page_share

WHERE_WE_SHIP = ("ways-of-shipping", "Where we ship")  # components/where_we_ship.html


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
    """The page about shipping names every country and way, as the rates have them."""
    headings = [block.value for block in page.body if block.block_type == "heading"]
    about_shipping = "shipping" in page.slug
    shipping = where_we_ship() if about_shipping else []
    return {
        "shipping": shipping,
        "free_from": free_shipping_from() if about_shipping else None,
        "crumbs": trail(place_of(page)),
        "share": page_share(page),
        "toc": [*give_anchors(headings), *([WHERE_WE_SHIP] if shipping else [])],
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
