"""Orders in Wagtail's admin: lists, and a page for each. Orders are made by shoppers, and changed
by services: nothing here adds, edits or deletes one."""

from django.urls import path
from oscar.core.loading import get_model

from shop.desk.reading import SavedViewsViewSet

from .address import AddressView
from .listing import OrderIndexView
from .page import OrderView
from .papers import PaperView
from .refund import OrderRefundView
from .ship_csv import ConfirmView, UploadView

OF_ORDERS = [
    path("ship-csv/", UploadView.as_view(), name="ship_csv"),
    path("ship-csv/confirm/", ConfirmView.as_view(), name="ship_csv_confirm"),
    path("<int:pk>/slip.pdf", PaperView.as_view(paper="slip"), name="slip"),
    path("<int:pk>/invoice.pdf", PaperView.as_view(paper="invoice"), name="invoice"),
    path("<int:pk>/refund/", OrderRefundView.as_view(), name="refund"),
    path("<int:pk>/address/", AddressView.as_view(), name="address"),
]


class OrderViewSet(SavedViewsViewSet):
    model = get_model("order", "Order")
    name = "orders"
    icon = "clipboard-list"
    menu_label = "Orders"
    menu_order = 90
    add_to_admin_menu = True
    inspect_template_name = "desk/orders/order.html"
    index_view_class = OrderIndexView
    inspect_view_class = OrderView

    def get_urlpatterns(self):
        return [*super().get_urlpatterns(), *OF_ORDERS]


order_viewset = OrderViewSet()
