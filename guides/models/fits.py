"""What tape at home is enough for which guide. Derived; never edited."""

from django.db import models

from shop.tape.usual import KINDS


class HomeTape(models.Model):
    """A kind of tape that people have at home, and the size that guides were tried with."""

    kind = models.CharField(max_length=6, primary_key=True, choices=[(k, k) for k in KINDS])
    length_cm = models.DecimalField(max_digits=6, decimal_places=1)
    width_cm = models.DecimalField(max_digits=4, decimal_places=1)

    def __str__(self):
        return self.kind


class GuideFits(models.Model):
    """Kinds of tape that together supply all strips of a guide, and none of them can be spared:
    "precut", "Y+fan". Empty where the guide takes no tape. See guides.at_home."""

    guide = models.ForeignKey("guides.GuidePage", on_delete=models.CASCADE, related_name="fits")
    kinds = models.CharField(max_length=32, blank=True, db_index=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["guide", "kinds"], name="guide_fits_kinds_once")
        ]

    def __str__(self):
        return self.kinds
