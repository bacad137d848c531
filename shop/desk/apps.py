from django.apps import AppConfig
from django.db.backends.signals import connection_created


class DeskConfig(AppConfig):
    name = "shop.desk"
    label = "desk"
    verbose_name = "Desk"
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self):
        from shop.refunds import signals

        from . import history
        from .folding import add_function

        connection_created.connect(add_function)
        signals.order_refunded.connect(history.note_refund)
        signals.refund_failed.connect(history.note_failed_refund)
        signals.order_canceled.connect(history.note_cancelation)
