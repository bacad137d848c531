from oscar.apps.dashboard.orders import apps


class OrdersDashboardConfig(apps.OrdersDashboardConfig):
    """Orders are for the shop's staff alone: Oscar also lets partners in, who could change them
    with the right to look."""

    name = "shop.forks.dashboard.orders"

    def configure_permissions(self):
        super().configure_permissions()
        look, change = ["is_staff", "order.view_order"], ["is_staff", "order.change_order"]
        self.permissions_map = dict.fromkeys(self.permissions_map, look) | {
            "order-detail-note": change,
            "order-shipping-address": change,
        }
