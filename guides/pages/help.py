"""The footer's help pages, on every page: kept in the cache, dropped when one of them changes."""

from django.core.cache import cache
from django.db.models import Q
from django.db.models.signals import post_delete
from django.dispatch import receiver
from wagtail.models import Page
from wagtail.signals import page_published, page_slug_changed, page_unpublished

from guides.blocks import give_anchors
from shop.checkout.addresses import where_we_ship
from shop.delivery.free_shipping import free_shipping_from
from shop.web.crumbs import trail

from .crumbs import place_of
from .structured import page_share

WHERE_WE_SHIP = ("ways-of-shipping", "Where we ship")  # components/where_we_ship.html
KEY = "guides.help_and_returns"
SECONDS = 60 * 10


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
    kept = cache.get(KEY)
    if kept is None:
        kinds = Q(standardpage__isnull=False) | Q(contactpage__isnull=False)
        rows = Page.objects.live().public().filter(kinds).select_related("contactpage")
        pages = [page for page in rows.order_by("path") if page.url]
        kept = {
            "pages": [(page.title, page.url) for page in pages if page.show_in_menus],
            "returns": next((page.url for page in pages if "returns" in page.slug), ""),
            "contact": next((page.url for page in pages if hasattr(page, "contactpage")), ""),
        }
        cache.set(KEY, kept, SECONDS)
    return kept


@receiver([page_published, page_unpublished, page_slug_changed, post_delete])
def page_changed(sender, **kwargs):
    if getattr(sender, "__name__", "") in ("StandardPage", "ContactPage"):
        cache.delete(KEY)
