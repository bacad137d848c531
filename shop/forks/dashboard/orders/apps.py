from django.urls import path
from oscar.apps.dashboard.orders import apps


class OrdersDashboardConfig(apps.OrdersDashboardConfig):
    """Orders are at the desk (shop.desk.orders): what Oscar's other pages link to leads there."""

    name = "shop.forks.dashboard.orders"
    default_permissions = ["is_staff"]

    def ready(self):
        """Without Oscar's views."""

    def get_urls(self):
        from . import views

        return self.post_process_urls(
            [
                path("", views.to_orders, name="order-list"),
                path("<str:number>/", views.to_order, name="order-detail"),
            ]
        )
