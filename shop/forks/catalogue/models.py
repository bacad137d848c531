"""Product joins Wagtail's search; Category gets a clean address. No new column in either."""

from django.urls import reverse
from oscar.apps.catalogue.abstract_models import AbstractCategory, AbstractProduct
from wagtail.search import index


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
    def _get_absolute_url(self, parent_slug=None):
        return reverse(
            "catalogue:category", kwargs={"category_slug": self.get_full_slug(parent_slug)}
        )


from oscar.apps.catalogue.models import *  # noqa: E402, F403
