from django.apps import AppConfig


class PaymentsConfig(AppConfig):
    """How money is taken. Knows nothing of carts and orders."""

    name = "shop.payments"
    label = "payments"  # Oscar owns "payment"
    verbose_name = "Payments"
