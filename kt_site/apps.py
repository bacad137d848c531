from django.apps import AppConfig
from django.db.backends.signals import connection_created
from django.db.models.signals import post_migrate


class SiteConfig(AppConfig):
    """The composition root: commands and pages that span the guides and the shop."""

    name = "kt_site"
    verbose_name = "Site"

    def ready(self):
        from . import role_changes  # noqa: F401
        from .roles import after_migrate

        post_migrate.connect(after_migrate, dispatch_uid="kt_site.roles")
        connection_created.connect(without_jit, dispatch_uid="kt_site.without_jit")


def without_jit(sender, connection, **kwargs):
    """PostgreSQL compiles what it takes for a long query, and takes short ones on small tables for
    long: a page of 80 ms took over a second. Said here, as poolers refuse it in the address."""
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            cursor.execute("SET jit = off")
