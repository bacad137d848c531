from django.apps import AppConfig
from django.db.models.signals import pre_delete


class CheckoutConfig(AppConfig):
    name = "shop.checkout"
    label = "shop_checkout"
    # Oscar owns the label "checkout".
    verbose_name = "Checkout"

    def ready(self):
        from .promised_stock import refuse_to_delete

        pre_delete.connect(refuse_to_delete, sender="partner.StockRecord")
