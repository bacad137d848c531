from django.apps import AppConfig


class ShopConfig(AppConfig):
    """Template tags and the product chooser; the models live in the rooms below."""

    name = "shop"
    verbose_name = "Shop"
