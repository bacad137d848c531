from django.db import models

from .limits import CENT, DEAREST


class ComparePrice(models.Model):
    """What a piece cost before its price was lowered. A side table: Oscar's stock record stays
    Oscar's. Shown struck out beside today's price, where it is higher than that."""

    stockrecord = models.OneToOneField(
        "partner.StockRecord", on_delete=models.CASCADE, related_name="compare_price"
    )
    amount = models.DecimalField(max_digits=7, decimal_places=2)

    class Meta:
        constraints = [
            models.CheckConstraint(
                condition=models.Q(amount__gte=CENT, amount__lte=DEAREST),
                name="compare_price_is_a_price",
            )
        ]

    def __str__(self):
        return f"{self.amount}"
