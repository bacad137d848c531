from oscar.apps.dashboard import apps


class DashboardConfig(apps.DashboardConfig):
    """Oscar looks for the classes of the dashboard's inner apps below this one."""

    name = "shop.forks.dashboard"
