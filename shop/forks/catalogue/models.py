"""Product in Wagtail's search index; Category with a clean URL. No new column in either."""

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

    @property
    def attribute_summary(self):
        """Begins with a variant's color: else the dashboard lists variants that read alike."""
        package = getattr(self, "tape_package", None) if self.is_child else None
        color = package.get_color_display() if package else ""
        return ", ".join(filter(None, [color, super().attribute_summary]))


class Category(AbstractCategory):
    def _get_absolute_url(self, parent_slug=None):
        return reverse(
            "catalogue:category", kwargs={"category_slug": self.get_full_slug(parent_slug)}
        )


from oscar.apps.catalogue.models import *  # noqa: E402, F403
