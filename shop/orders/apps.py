from django.apps import AppConfig


class OrdersConfig(AppConfig):
    """What an order is found by."""

    name = "shop.orders"
    label = "shop_orders"
    verbose_name = "Orders"
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self):
        from . import receivers  # noqa: F401  connects itself
