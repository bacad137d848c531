from django.apps import AppConfig
from django.db.backends.signals import connection_created
from django.db.models.signals import post_migrate


class PageCacheConfig(AppConfig):
    """Every process announces its changes: commands and workers, too."""

    name = "page_cache"
    verbose_name = "Page cache"

    def ready(self):
        from .tracking import everything_changed, watch_connection

        connection_created.connect(watch_connection, dispatch_uid="page_cache.watch")
        post_migrate.connect(everything_changed, dispatch_uid="page_cache.migrated")
