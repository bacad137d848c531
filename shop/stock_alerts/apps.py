from django.apps import AppConfig


class StockAlertsConfig(AppConfig):
    """Asked to be told when a variant is back in stock: asking, confirming, one mail, stopping."""

    name = "shop.stock_alerts"
    label = "stock_alerts"
    verbose_name = "Stock alerts"
