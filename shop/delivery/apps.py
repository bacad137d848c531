from django.apps import AppConfig


class DeliveryConfig(AppConfig):
    """Ways of shipping by weight, total and country, and when they arrive."""

    name = "shop.delivery"
    label = "delivery"
    verbose_name = "Delivery"
    default_auto_field = "django.db.models.BigAutoField"
