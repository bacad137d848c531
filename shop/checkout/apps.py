from django.apps import AppConfig


class CheckoutConfig(AppConfig):
    name = "shop.checkout"
    label = "shop_checkout"
    # Oscar owns the label "checkout".
    verbose_name = "Checkout"
