from oscar.apps.dashboard.catalogue import apps

CLOSED = "catalogue-option-"  # docs/adr/0018-no-product-options.md


class CatalogueDashboardConfig(apps.CatalogueDashboardConfig):
    name = "shop.forks.dashboard.catalogue"

    def get_urls(self):
        return [url for url in super().get_urls() if not (url.name or "").startswith(CLOSED)]
