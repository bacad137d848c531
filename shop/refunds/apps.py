from django.urls import path
from oscar.core.application import OscarDashboardConfig


class RefundsConfig(OscarDashboardConfig):
    """Money that goes back, whole or in parts, and orders that are canceled before they leave."""

    name = "shop.refunds"
    label = "refunds"
    verbose_name = "Refunds"
    default_permissions = ["is_staff", "order.change_order"]

    def get_urls(self):
        from .views import RefundView

        return self.post_process_urls(
            [path("<str:number>/refund/", RefundView.as_view(), name="order-refund")]
        )
