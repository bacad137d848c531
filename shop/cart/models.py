from django.db import models
from django.utils import timezone


class SentForm(models.Model):
    """A form that put something into a cart, so that its repetition does nothing. See
    docs/adr/0019-a-form-is-sent-once.md."""

    basket = models.ForeignKey("basket.Basket", on_delete=models.CASCADE, related_name="sent_forms")
    key = models.CharField(max_length=64, help_text="The form's own number, or what it asked for.")
    sent = models.DateTimeField(default=timezone.now)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["basket", "key"], name="one_row_per_sent_form")
        ]

    def __str__(self):
        return self.key
