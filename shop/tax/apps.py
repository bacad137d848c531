from django.apps import AppConfig


class TaxConfig(AppConfig):
    """Sales tax by state, from a table that staff keep at the desk."""

    name = "shop.tax"
    label = "tax"
    verbose_name = "Sales tax"
    default_auto_field = "django.db.models.BigAutoField"
