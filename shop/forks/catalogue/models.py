"""Product in Wagtail's search index; Category with a clean URL. No new column in either."""

from django.urls import NoReverseMatch, reverse
from django.utils.text import slugify
from oscar.apps.catalogue.abstract_models import AbstractCategory, AbstractProduct
from wagtail.search import index

from shop.catalog.category_addresses import addresses_below, lead_on


class Product(index.Indexed, AbstractProduct):
    search_fields = [
        index.SearchField("title", boost=3),
        index.SearchField("description"),
        index.SearchField("meta_description"),
        index.AutocompleteField("title"),
        index.FilterField("is_public"),
        index.FilterField("structure"),
    ]

    @classmethod
    def get_indexed_objects(cls):
        """Variants are found through their parent."""
        return super().get_indexed_objects().exclude(structure=cls.CHILD)


class Category(AbstractCategory):
    """Always has an address, and keeps those it had."""

    @staticmethod
    def address_of(full_slug: str) -> str:
        """`full_slug` is the slugs from the top down, joined by slashes."""
        return reverse("catalogue:category", kwargs={"category_slug": full_slug})

    def _get_absolute_url(self, parent_slug=None):
        """A row without a slug, from an import, leads to the whole shop: no menu breaks on it."""
        try:
            return self.address_of(self.get_full_slug(parent_slug))
        except NoReverseMatch:
            return reverse("catalogue:index")

    def generate_slug(self):
        """From the name; "category" where it has no letter or digit. Never one that another has."""
        base = slugify(self.name) or "category"
        taken = set(
            type(self)
            .objects.exclude(pk=self.pk)
            .filter(slug__startswith=base)
            .values_list("slug", flat=True)
        )
        numbered = (f"{base}-{number}" for number in range(2, len(taken) + 3))
        return base if base not in taken else next(s for s in numbered if s not in taken)

    def save(self, *args, **kwargs):
        before = {} if self._state.adding else addresses_below(self.pk)
        super().save(*args, **kwargs)
        if before:
            lead_on(self.pk, before)

    def move(self, target, pos=None):
        before = addresses_below(self.pk)
        super().move(target, pos)
        lead_on(self.pk, before)


from oscar.apps.catalogue.models import *  # noqa: E402, F403
