"""The columns of a list of orders. On a phone a row is a card of lines (desk_tables.css)."""

from django.urls import reverse
from wagtail.admin.ui.tables import BulkActionsCheckboxColumn, Column


class OrderColumn(Column):
    """Shows a part of templates/desk/orders/cells/ for the order and its row."""

    def __init__(self, name, label, **kwargs):
        super().__init__(name, label, accessor=lambda order: order, **kwargs)
        self.cell_template_name = f"desk/orders/cells/{name}.html"

    def get_cell_context_data(self, order, parent_context):
        return super().get_cell_context_data(order, parent_context) | {
            "order": order,
            "row": order.desk,
            "url": reverse("orders:inspect", args=[order.pk]),
        }


COLUMNS = [
    BulkActionsCheckboxColumn("bulk_actions", obj_type="order"),
    OrderColumn("number", "Order", sort_key="date_placed"),
    OrderColumn("items", "Items"),
    OrderColumn("ship_to", "Ship to"),
    OrderColumn("shipping", "Shipping", sort_key="shipping_method"),
    OrderColumn("total", "Total", sort_key="total_incl_tax", classname="d-num"),
    OrderColumn("state", "State", sort_key="status"),
]
