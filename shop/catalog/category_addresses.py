"""Where categories stand, and that an address which was once given leads there."""

from django.core.cache import cache
from django.db import transaction
from oscar.core.loading import get_model
from wagtail.contrib.redirects.models import Redirect


def addresses_below(category_pk: int) -> dict[int, str]:
    """{pk: address} of a category and all below it, by the rows and not by the cache."""
    category = get_model("catalogue", "Category").objects.get(pk=category_pk)
    slugs = {row.path: row.slug for row in category.get_ancestors()}
    addresses = {}
    for row in category.get_descendants_and_self().order_by("path"):
        slugs[row.path] = row.slug
        line = [slugs[row.path[:end]] for end in range(row.steplen, len(row.path) + 1, row.steplen)]
        if all(line):
            addresses[row.pk] = type(row).address_of("/".join(line))
    return addresses


@transaction.atomic
def lead_on(category_pk: int, before: dict[int, str]) -> None:
    """After a change: forget what is cached, and let each old address lead to the new one."""
    now = addresses_below(category_pk)
    keys = [get_model("catalogue", "Category")(pk=pk).get_url_cache_key() for pk in now]
    cache.delete_many(keys)
    transaction.on_commit(lambda: cache.delete_many(keys))
    for pk, old in before.items():
        if now.get(pk, old) != old:
            Redirect.objects.update_or_create(
                old_path=Redirect.normalise_path(old),
                site=None,
                defaults={"redirect_link": now[pk], "redirect_page": None, "is_permanent": True},
            )
    # What stands at an address again is led nowhere.
    Redirect.objects.filter(
        old_path__in=[Redirect.normalise_path(address) for address in now.values()], site=None
    ).delete()
