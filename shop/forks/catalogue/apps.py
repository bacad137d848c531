from django.urls import include, path, re_path
from oscar.apps.catalogue import apps
from oscar.core.loading import get_class


class CatalogueConfig(apps.CatalogueConfig):
    """Oscar's catalogue at /shop/. A category's address is its path of slugs, without a number."""

    name = "shop.forks.catalogue"

    def get_urls(self):
        slugs = r"(?P<category_slug>[\w-]+(?:/[\w-]+)*)"
        variants = get_class("catalogue.views", "ProductCategoryView").as_view()
        return [
            path("", self.catalogue_view.as_view(), name="index"),
            re_path(
                r"^(?P<product_slug>[\w-]*)_(?P<pk>\d+)/$",
                self.detail_view.as_view(),
                name="detail",
            ),
            re_path(rf"^category/{slugs}_(?P<pk>\d+)/$", variants, name="category_by_number"),
            re_path(rf"^category/{slugs}/$", variants, name="category"),
            re_path(
                r"^(?P<product_slug>[\w-]*)_(?P<product_pk>\d+)/reviews/",
                include(self.reviews_app.urls[0]),
            ),
        ]
