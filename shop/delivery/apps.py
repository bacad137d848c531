from django.urls import path
from oscar.core.application import OscarDashboardConfig


class DeliveryConfig(OscarDashboardConfig):
    """Ways of shipping by weight, total and country, and when they arrive."""

    name = "shop.delivery"
    label = "delivery"
    verbose_name = "Delivery"
    default_permissions = ["is_staff", "delivery.change_shippingrate"]

    def get_urls(self):
        from . import views

        pages = (
            ("", views.RateListView, "shipping-rate-list"),
            ("create/", views.RateCreateView, "shipping-rate-create"),
            ("<int:pk>/", views.RateUpdateView, "shipping-rate-edit"),
            ("<int:pk>/delete/", views.RateDeleteView, "shipping-rate-delete"),
        )
        return self.post_process_urls(
            [path(route, view.as_view(), name=name) for route, view, name in pages]
        )
