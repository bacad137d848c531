from django.urls import path
from oscar.core.application import OscarDashboardConfig


class RefundsConfig(OscarDashboardConfig):
    """Money that goes back, whole or in parts, and orders that are canceled before they leave."""

    name = "shop.refunds"
    label = "refunds"
    verbose_name = "Refunds"
    default_permissions = ["is_staff", "order.change_order"]

    def get_urls(self):
        from .views import DisputeView, RefundView

        refund, dispute = RefundView.as_view(), DisputeView.as_view()
        return self.post_process_urls(
            [
                path("<str:number>/refund/", refund, name="order-refund"),
                path("<str:number>/dispute/<int:pk>/", dispute, name="order-dispute"),
            ]
        )
