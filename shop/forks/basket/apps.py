from django.urls import path
from oscar.apps.basket import apps
from oscar.core.loading import get_class


class BasketConfig(apps.BasketConfig):
    name = "shop.forks.basket"

    def ready(self):
        super().ready()
        self.line_view = get_class("basket.views", "LineView")
        self.kit_view = get_class("basket.views", "KitAddView")
        self.badge_view = get_class("basket.views", "BadgeView")

    def get_urls(self):
        from shop.aftercare.views import RefillView

        return [
            path("add-kit/", self.kit_view.as_view(), name="add-kit"),
            path("refill/<str:token>/", RefillView.as_view(), name="refill"),
            path("lines/<int:pk>/", self.line_view.as_view(), name="line"),
            path("badge/", self.badge_view.as_view(), name="badge"),
            *super().get_urls(),
        ]
