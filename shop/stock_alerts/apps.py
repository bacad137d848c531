from django.apps import AppConfig


class StockAlertsConfig(AppConfig):
    """Who waits for stock: asking, confirming, one mail, stopping."""

    name = "shop.stock_alerts"
    label = "stock_alerts"
    verbose_name = "Stock alerts"
