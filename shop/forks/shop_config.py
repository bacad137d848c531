"""Oscar without its dashboard: staff work at the desk (docs/adr/0028)."""

from oscar import config
from oscar.core.application import OscarConfig


class ShopConfig(config.Shop):
    """Oscar's own looks for apps whose addresses nobody includes."""

    def ready(self):
        import oscar.checks  # noqa: F401, PLC0415  models are there only now


class NoDashboard(OscarConfig):
    """Stands for Oscar's dashboard and has no address. Django imports all template tags, and those
    of the dashboard ask for an app of this name."""

    name = "oscar.apps.dashboard"
    label = "dashboard"
    verbose_name = "Oscar's dashboard, which is not in use"
