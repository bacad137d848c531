from django.apps import AppConfig


class FulfilmentConfig(AppConfig):
    """From a paid order to a delivered box: moves, timeline, papers."""

    name = "shop.fulfilment"
    label = "fulfilment"
    verbose_name = "Fulfillment"
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self):
        from shop.refunds import signals

        from . import receivers

        signals.order_canceled.connect(receivers.tell_cancelation)
        signals.order_refunded.connect(receivers.tell_refund)
        signals.refund_failed.connect(receivers.tell_failed_refund)
        signals.order_disputed.connect(receivers.tell_dispute)
        signals.dispute_closed.connect(receivers.tell_end_of_dispute)
        signals.dispute_decided.connect(receivers.tell_decision)
