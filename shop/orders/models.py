from django.db import models


class OrderWords(models.Model):
    """What an order is found by, ready to be searched: number, email addresses, names, SKUs and
    titles, in small letters and without accents. Written by shop.orders.words alone."""

    order = models.OneToOneField(
        "order.Order", on_delete=models.CASCADE, primary_key=True, related_name="words"
    )
    text = models.TextField()
    skus = models.TextField(blank=True, help_text="In capital letters, one a line.")

    class Meta:
        default_permissions = ()

    def __str__(self):
        return self.text
