from django.apps import AppConfig


class CheckoutConfig(AppConfig):
    name = "shop.checkout"
    label = "shop_checkout"
    # Oscar owns the label "checkout".
    verbose_name = "Checkout"

    def ready(self):
        from oscar.apps.order.signals import order_status_changed

        from . import mail

        order_status_changed.connect(mail.order_status_changed)
