from django.urls import path
from oscar.core.application import OscarDashboardConfig


class TaxConfig(OscarDashboardConfig):
    """Sales tax by state, from a table that staff keep in the dashboard."""

    name = "shop.tax"
    label = "tax"
    verbose_name = "Sales tax"
    default_permissions = ["is_staff", "tax.change_salestaxrate"]

    def get_urls(self):
        from .views import SalesTaxView

        return self.post_process_urls([path("", SalesTaxView.as_view(), name="sales-tax")])
