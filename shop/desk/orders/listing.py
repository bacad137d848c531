"""The list of orders, once for each saved view."""

from django.urls import reverse
from wagtail.admin.widgets import HeaderButton

from shop.desk.paging import KeysFirst
from shop.desk.reading import SavedViewIndex

from .columns import COLUMNS
from .export import OrderExport
from .filters import OrderFilters
from .rows import describe, read_with
from .search import search
from .views import FOUND, VIEWS, counts, orders_in


class OrderPaginator(KeysFirst):
    verbose_name, verbose_name_plural = "order", "orders"
    read = staticmethod(read_with)


class OrderIndexView(OrderExport, SavedViewIndex):
    page_title = "Orders"
    labels = {name: view.label for name, view in VIEWS.items()}
    filterset_class = OrderFilters
    columns = COLUMNS

    @property
    def empty(self):
        return VIEWS[self.saved_view].empty

    paginator_class = OrderPaginator

    def counts(self):
        return self.numbers

    def get_base_queryset(self):
        return orders_in(self.saved_view)

    def get_paginator(self, queryset, *args, **kwargs):
        """The number of rows is counted along with those of the tabs."""
        paginator = super().get_paginator(queryset, *args, **kwargs)
        if not self.results_only:
            self.numbers = counts(queryset)
            paginator.count = self.numbers[FOUND]
        return paginator

    def order_queryset(self, queryset):
        """Express and oldest first where something is to be done."""
        if self.ordering:
            return queryset.order_by(self.ordering, "pk")
        return queryset.order_by(*VIEWS[self.saved_view].order_by)

    def search_queryset(self, queryset):
        return search(queryset, self.search_query)

    def get_table(self, object_list):
        """An export has no table: it would read every order for it."""
        return super().get_table(object_list if self.is_export else describe(object_list))

    @property
    def header_buttons(self):
        return [HeaderButton("Ship from a CSV", reverse("orders:ship_csv"), icon_name="upload")]
