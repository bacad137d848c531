from django.urls import path
from oscar.core.application import OscarDashboardConfig


class StockAlertsConfig(OscarDashboardConfig):
    """Stock that runs low, and who waits for it: asking, confirming, one mail, stopping."""

    name = "shop.stock_alerts"
    label = "stock_alerts"
    verbose_name = "Stock alerts"
    permissions_map = {"low-stock": ["is_staff", "partner.view_stockrecord"]}

    def get_urls(self):
        from .desk import LowStockView

        return self.post_process_urls([path("", LowStockView.as_view(), name="low-stock")])
