from oscar.apps.dashboard.users import apps

# Oscar's stock alerts, which nobody can ask for: see shop.stock_alerts.
LEFT_OUT = {"user-alert-list", "user-alert-delete", "user-alert-update"}


class UsersDashboardConfig(apps.UsersDashboardConfig):
    name = "shop.forks.dashboard.users"

    def get_urls(self):
        return [url for url in super().get_urls() if url.name not in LEFT_OUT]
