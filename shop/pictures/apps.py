from django.apps import AppConfig


class PicturesConfig(AppConfig):
    name = "shop.pictures"
    label = "pictures"
    verbose_name = "Product pictures"

    def ready(self):
        from . import receivers  # noqa: F401
