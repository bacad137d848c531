from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils import timezone


class BackInStockAlert(models.Model):
    """Somebody waits for a variant. The mail that says it is back deletes the row, so a row is
    always somebody who waits, and no address is kept longer than it is needed.

    It belongs to an account, and is mailed to the address that the account has then; or to a
    guest's address, as shop.web.mail_addresses.spelled writes it, once a link in a mail has
    confirmed it.
    """

    product = models.ForeignKey(
        "catalogue.Product", on_delete=models.CASCADE, related_name="back_in_stock_alerts"
    )
    user = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        null=True,
        blank=True,
        on_delete=models.CASCADE,
        related_name="stock_alerts",
    )
    email = models.EmailField(blank=True)
    # The guide that it was asked on.
    page = models.ForeignKey(
        "wagtailcore.Page", null=True, blank=True, on_delete=models.SET_NULL, related_name="+"
    )
    asked_at = models.DateTimeField(default=timezone.now)  # and the confirmation mailed
    confirmed_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ["-asked_at", "-pk"]
        constraints = [
            models.UniqueConstraint(fields=["product", "user"], name="one_alert_a_user"),
            models.UniqueConstraint(
                fields=["product", "email"], condition=Q(user=None), name="one_alert_an_address"
            ),
            models.CheckConstraint(
                condition=Q(user=None) & ~Q(email="") | Q(user__isnull=False, email=""),
                name="alert_is_a_users_or_a_guests",
            ),
        ]

    def __str__(self):
        return f"{self.address} waits for {self.product}"

    @property
    def address(self) -> str:
        return self.user.email if self.user_id else self.email
