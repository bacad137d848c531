from django.apps import AppConfig


class CartConfig(AppConfig):
    """What carts have been sent. The cart itself is Oscar's basket."""

    name = "shop.cart"
    verbose_name = "Cart"
