from django.apps import AppConfig


class RefundsConfig(AppConfig):
    """Money that goes back, whole or in parts, and orders that are canceled before they leave."""

    name = "shop.refunds"
    label = "refunds"
    verbose_name = "Refunds"
    default_auto_field = "django.db.models.BigAutoField"
