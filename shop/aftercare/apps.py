from django.apps import AppConfig


class AftercareConfig(AppConfig):
    """After the purchase: the tape somebody has, and the later mails that they asked for."""

    name = "shop.aftercare"
    label = "aftercare"
    verbose_name = "After the purchase"

    def ready(self):
        from shop.refunds.signals import order_canceled, order_refunded

        from . import receivers

        order_canceled.connect(receivers.stop_mails_of_canceled)
        order_refunded.connect(receivers.follow_refund)
