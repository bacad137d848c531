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

        low_stock = path("low-stock/", include(apps.get_app_config("stock_alerts").urls[0]))
        oscars = [url for url in super().get_urls() if str(url.pattern) not in LEFT_OUT]
        return [*kept(guarded(oscars)), *kept([low_stock])]
