from django.urls import path
from oscar.core.application import OscarDashboardConfig


class MailsConfig(OscarDashboardConfig):
    """Mails about orders: kept as rows, sent by the worker, looked after in the dashboard."""

    name = "shop.mails"
    label = "mails"
    verbose_name = "Mails"
    # A mail holds an order's address and its link: for staff who may change orders.
    default_permissions = ["is_staff", "order.change_order"]

    def get_urls(self):
        from . import views

        return self.post_process_urls(
            [
                path("", views.MailListView.as_view(), name="mail-list"),
                path("<int:pk>/send-again/", views.SendAgainView.as_view(), name="mail-send-again"),
            ]
        )
