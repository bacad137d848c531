"""Orders in Wagtail's admin: lists, and a page for each. Orders are made by shoppers, and changed
by services: nothing here adds, edits or deletes one."""

from django.urls import path
from oscar.core.loading import get_model

from shop.desk.reading import ReadingViewSet

from .address import AddressView
from .listing import OrderIndexView
from .page import OrderView
from .papers import PaperView
from .refund import OrderRefundView
from .views import VIEWS

OF_AN_ORDER = [
    path("<int:pk>/slip.pdf", PaperView.as_view(paper="slip"), name="slip"),
    path("<int:pk>/invoice.pdf", PaperView.as_view(paper="invoice"), name="invoice"),
    path("<int:pk>/refund/", OrderRefundView.as_view(), name="refund"),
    path("<int:pk>/address/", AddressView.as_view(), name="address"),
]


class OrderViewSet(ReadingViewSet):
    model = get_model("order", "Order")
    name = "orders"
    icon = "clipboard-list"
    menu_label = "Orders"
    kept = ("inspect", "history", "history_results")
    menu_order = 90
    add_to_admin_menu = True
    index_template_name = "desk/orders/index.html"
    index_results_template_name = "desk/orders/results.html"
    inspect_template_name = "desk/orders/order.html"
    inspect_view_class = OrderView

    def get_urlpatterns(self):
        lists = [
            path(
                f"{name}/results/" if results_only else f"{name}/",
                self._list(name, results_only=results_only),
                name=f"{name}_results" if results_only else name,
            )
            for name in VIEWS
            for results_only in (False, True)
        ]
        return [
            path("", self._list("pack"), name="index"),
            *lists,
            *super().get_urlpatterns(),
            *OF_AN_ORDER,
        ]

    def _list(self, saved_view: str, *, results_only: bool = False):
        kwargs = self.get_index_view_kwargs(saved_view=saved_view, results_only=results_only)
        return self.construct_view(OrderIndexView, **kwargs)


order_viewset = OrderViewSet()
