from django.apps import AppConfig


class RegionsConfig(AppConfig):
    name = "shop.regions"
    label = "regions"
    verbose_name = "Body regions"

    def ready(self):
        from . import receivers  # noqa: F401  connect themselves
