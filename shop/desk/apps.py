from django.apps import AppConfig
from django.db.backends.signals import connection_created


class DeskConfig(AppConfig):
    name = "shop.desk"
    label = "desk"
    verbose_name = "Desk"
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self):
        connection_created.connect(add_functions)


def add_functions(connection, **kwargs) -> None:
    """What PostgreSQL can do by itself."""
    from .orders.search import folded

    def joined(*parts):
        return folded(" ".join(part for part in parts if part))

    if connection.vendor == "sqlite":
        connection.connection.create_function("FOLDED", -1, joined, deterministic=True)
