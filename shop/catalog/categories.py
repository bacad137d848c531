"""The menu of categories, on every page: kept in the cache, dropped when a category changes."""

from django.core.cache import cache
from django.db.models.signals import post_delete, post_save
from django.dispatch import receiver
from oscar.core.loading import get_model

KEY = "shop.categories_for_menu"
SECONDS = 60 * 10


def categories_for_menu() -> list[tuple[str, str]]:
    """(name, address) of the top categories, in their order."""
    menu = cache.get(KEY)
    if menu is None:
        rows = get_model("catalogue", "Category").objects.for_menu().filter(depth=1)
        menu = [(category.name, category.get_absolute_url()) for category in rows]
        cache.set(KEY, menu, SECONDS)
    return menu


@receiver([post_save, post_delete], sender="catalogue.Category")
def category_changed(**kwargs):
    cache.delete(KEY)
