from django.urls import path
from oscar.core.application import OscarDashboardConfig


class FulfilmentConfig(OscarDashboardConfig):
    """From a paid order to a delivered box: moves, timeline, papers."""

    name = "shop.fulfilment"
    label = "fulfilment"
    verbose_name = "Fulfillment"
    default_permissions = ["is_staff", "order.change_order"]
    permissions_map = {
        "order-packing-slip": ["is_staff", "order.view_order"],
        "order-invoice": ["is_staff", "order.view_order"],
    }

    def ready(self):
        from shop.refunds import signals

        from . import receivers

        signals.order_canceled.connect(receivers.tell_cancelation)
        signals.order_refunded.connect(receivers.tell_refund)
        signals.refund_failed.connect(receivers.tell_failed_refund)
        signals.order_disputed.connect(receivers.tell_dispute)
        signals.dispute_decided.connect(receivers.tell_decision)

    def get_urls(self):
        from . import ship_csv_views, views

        slip, invoice = views.PackingSlipView.as_view(), views.InvoiceView.as_view()
        upload, confirm = ship_csv_views.UploadView.as_view(), ship_csv_views.ConfirmView.as_view()
        return self.post_process_urls(
            [
                path("orders/ship-csv/", upload, name="ship-csv"),
                path("orders/ship-csv/confirm/", confirm, name="ship-csv-confirm"),
                path("orders/<str:number>/packing-slip.pdf", slip, name="order-packing-slip"),
                path("orders/<str:number>/invoice.pdf", invoice, name="order-invoice"),
            ]
        )
