"""The list of orders, once for each saved view."""

from django.urls import reverse
from wagtail.admin.widgets import HeaderButton

from shop.desk.reading import SavedViewIndex

from .columns import COLUMNS
from .export import OrderExport
from .filters import OrderFilters
from .rows import describe, read_with
from .search import search
from .views import VIEWS, counts, orders_in


class OrderIndexView(OrderExport, SavedViewIndex):
    page_title = "Orders"
    labels = {name: view.label for name, view in VIEWS.items()}
    filterset_class = OrderFilters
    columns = COLUMNS

    @property
    def empty(self):
        return VIEWS[self.saved_view].empty

    def counts(self):
        return counts()

    def get_base_queryset(self):
        return read_with(orders_in(self.saved_view))

    def order_queryset(self, queryset):
        """Oldest first where something is to be done."""
        order = (self.ordering,) if self.ordering else VIEWS[self.saved_view].order_by
        return queryset.order_by(*order, "pk")

    def search_queryset(self, queryset):
        return search(queryset, self.search_query)

    def get_table(self, object_list):
        return super().get_table(describe(object_list))

    @property
    def header_buttons(self):
        return [HeaderButton("Ship from a CSV", reverse("orders:ship_csv"), icon_name="upload")]
