from django.apps import AppConfig


class DiscountsConfig(AppConfig):
    """What offers take off. No model: the tables are Oscar's."""

    name = "shop.discounts"
    label = "discounts"
    verbose_name = "Discounts"
