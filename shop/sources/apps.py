from django.apps import AppConfig


class SourcesConfig(AppConfig):
    """Which page sold a line, in the cart and in the order."""

    name = "shop.sources"
    verbose_name = "Where a sale came from"
