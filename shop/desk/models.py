from django.conf import settings
from django.db import models
from django.db.models.functions import Lower

from .products.models import ProductDraft  # noqa: F401  models of this app
from .products.prices import PricePlan  # noqa: F401


class DeskRight(models.Model):
    """Has no table: what staff may do that no model's own permissions say."""

    class Meta:
        managed = False
        default_permissions = ()
        permissions = [
            ("view_sales", "Can see what the shop sold"),
            ("refund_order", "Can refund and cancel orders"),
            ("moderate_reviews", "Can approve and refuse reviews"),
        ]

    def __str__(self):
        return "a right of the desk"


class CustomerNote(models.Model):
    """What staff should know of a customer; only they read it."""

    customer = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="staff_notes"
    )
    text = models.CharField(max_length=2000)
    author = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, on_delete=models.SET_NULL, related_name="+"
    )
    created = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ["-created", "-pk"]

    def __str__(self):
        return self.text


class SavedView(models.Model):
    """The filters of a list, kept by somebody under a name of theirs. Only they see it."""

    user = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="saved_views"
    )
    list = models.CharField(max_length=40, help_text="The name of its address, as orders:pack.")
    name = models.CharField(max_length=40)
    query = models.CharField(max_length=1000, help_text="Of its address, as state=Paid&q=tape.")

    class Meta:
        ordering = ["pk"]
        default_permissions = ()
        constraints = [
            models.UniqueConstraint("user", "list", Lower("name"), name="one_view_of_a_name")
        ]

    def __str__(self):
        return self.name
