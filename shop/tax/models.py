from decimal import Decimal

from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.db.models import Q

MOST = Decimal(15)  # percent; no state with its cities asks for more


class SalesTaxRate(models.Model):
    """What a state takes of each sale that is shipped there. A state without a row takes none."""

    country = models.CharField(max_length=2, default="US")
    state = models.CharField(max_length=3, help_text="Its code, such as CO.")
    percent = models.DecimalField(
        max_digits=5, decimal_places=3, validators=[MinValueValidator(0), MaxValueValidator(MOST)]
    )
    shipping_taxed = models.BooleanField(default=False)

    class Meta:
        ordering = ["country", "state"]
        constraints = [
            models.UniqueConstraint(fields=["country", "state"], name="one_tax_rate_a_state"),
            models.CheckConstraint(
                condition=Q(percent__gte=0, percent__lte=MOST), name="tax_rate_is_a_rate"
            ),
        ]

    def __str__(self):
        return f"{self.country}-{self.state}: {self.percent.normalize():f} %"
