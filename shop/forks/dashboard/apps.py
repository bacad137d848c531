from django.apps import apps
from django.urls import include, path
from oscar.apps.dashboard import apps as stock

from .posting import guarded

# Oscar's flat pages, which Wagtail serves none of, and its shipping by weight, which shop.delivery
# does: a change there would do nothing.
LEFT_OUT = ("pages/", "shipping/")


class DashboardConfig(stock.DashboardConfig):
    """Oscar looks for the classes of the dashboard's inner apps below this one. Apps of ours that
    staff look after bring their own pages."""

    name = "shop.forks.dashboard"

    def get_urls(self):
        from .kept import kept

        ours = (
            ("sales-tax/", "tax"),
            ("shipping-rates/", "delivery"),
            ("low-stock/", "stock_alerts"),
        )
        return [
            *kept(guarded([u for u in super().get_urls() if str(u.pattern) not in LEFT_OUT])),
            *kept(
                [path(route, include(apps.get_app_config(label).urls[0])) for route, label in ours]
            ),
        ]
