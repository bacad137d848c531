"""The note above every page."""

from page_cache.kept import kept

from .models import ShopNote


def shop_note() -> str:
    """The note; empty if there is none, or if it names a sum that no offer has."""
    return kept("kt_site.shop_note", _note)


def _note() -> str:
    row = ShopNote.objects.filter(live=True).order_by("-last_published_at", "-pk").first()
    return row.shown if row else ""
