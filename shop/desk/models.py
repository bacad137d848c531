from django.db import models


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
