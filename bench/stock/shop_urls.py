"""Stock Oscar's addresses; its list and category are read from the database, with its own template.

Its own views ask a search engine. The one that needs no server, Whoosh, takes ten times as long as
all the rest of the page, in the server's process, and would prove nothing.
"""

from types import SimpleNamespace

from django.apps import apps
from django.conf import settings
from django.shortcuts import get_object_or_404
from django.urls import include, path
from django.views.generic import ListView
from oscar.core.loading import get_model

Product, Category = get_model("catalogue", "Product"), get_model("catalogue", "Category")


class ProductList(ListView):
    template_name = "oscar/catalogue/browse.html"
    paginate_by = settings.OSCAR_PRODUCTS_PER_PAGE

    def get_queryset(self):
        return Product.objects.browsable().base_queryset().order_by("-date_created")

    def get_context_data(self, **kwargs):
        context = super().get_context_data(**kwargs)
        found = [SimpleNamespace(object=product) for product in context["object_list"]]
        return context | {"products": found, "summary": "All products"}


class CategoryList(ProductList):
    template_name = "oscar/catalogue/category.html"

    def get_queryset(self):
        self.category = get_object_or_404(Category, pk=self.kwargs["pk"], is_public=True)
        below = self.category.get_descendants_and_self()
        return super().get_queryset().filter(categories__in=below).distinct()

    def get_context_data(self, **kwargs):
        more = {"category": self.category, "summary": self.category.name}
        return super().get_context_data(**kwargs) | more


urlpatterns = [
    path("i18n/", include("django.conf.urls.i18n")),
    path("catalogue/", ProductList.as_view()),
    path("catalogue/category/<path:slug>_<int:pk>/", CategoryList.as_view()),
    path("", include(apps.get_app_config("oscar").urls[0])),
]
