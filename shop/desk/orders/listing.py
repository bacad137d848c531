"""The list of orders, once for each saved view."""

from django.urls import reverse
from wagtail.admin.views import generic
from wagtail.admin.widgets import HeaderButton

from .columns import COLUMNS
from .export import OrderExport
from .filters import OrderFilters
from .rows import describe
from .search import search
from .views import VIEWS, counts, orders_in


def address(name: str) -> str:
    """Of a saved view."""
    return reverse(f"orders:{name}")


class OrderIndexView(OrderExport, generic.IndexView):
    """`saved_view` is a name of VIEWS."""

    saved_view = "pack"
    page_title = "Orders"
    table_classname = "listing d-table d-rows"
    filterset_class = OrderFilters
    is_searchable = True
    columns = COLUMNS
    any_permission_required = ("view", "change")

    @property
    def saved(self):
        return VIEWS[self.saved_view]

    def get_base_queryset(self):
        return orders_in(self.saved_view)

    def order_queryset(self, queryset):
        """Oldest first where something is to be done."""
        order = (self.ordering,) if self.ordering else self.saved.order_by
        return queryset.order_by(*order, "pk")

    def search_queryset(self, queryset):
        return search(queryset, self.search_query)

    def get_table(self, object_list):
        return super().get_table(describe(list(object_list)))

    def get_index_url(self):
        return address(self.saved_view)

    def get_index_results_url(self):
        return reverse(f"orders:{self.saved_view}_results")

    def get_context_data(self, *args, **kwargs):
        context = super().get_context_data(*args, **kwargs)
        if not self.results_only:
            found = counts()
            context["tabs"] = [
                (view.label, address(name), found[name], name == self.saved_view)
                for name, view in VIEWS.items()
            ]
        return context

    @property
    def header_buttons(self):
        return [HeaderButton("Ship from a CSV", reverse("dashboard:ship-csv"), icon_name="upload")]
