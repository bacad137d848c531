"""The menu of categories, on every page."""

from oscar.core.loading import get_model

from page_cache.kept import kept


def categories_for_menu() -> list[tuple[str, str]]:
    """(name, address) of the top categories, in their order."""
    return kept("shop.categories_for_menu", _menu)


def _menu() -> list[tuple[str, str]]:
    rows = get_model("catalogue", "Category").objects.for_menu().filter(depth=1)
    return [(category.name, category.get_absolute_url()) for category in rows]
