"""The menus of every page."""

from kt_site.models import MenuLink
from page_cache.kept import kept


def menus() -> dict[str, list[tuple[str, str]]]:
    """{place: (text, address) of its links}; a place without links has the site's own."""
    return kept("kt_site.menus", _menus)


def _menus() -> dict[str, list[tuple[str, str]]]:
    """Links to pages that are not public are left out. Links to addresses were looked at when they
    were saved, and stand in the list of menus where they lead nowhere by now."""
    found: dict[str, list[tuple[str, str]]] = {}
    for link in MenuLink.objects.select_related("menu", "page").order_by("menu", "sort_order"):
        if not link.page_id or (link.page.live and not link.page.get_view_restrictions().exists()):
            found.setdefault(link.menu.place, []).append((link.text, link.url))
    return found
