from django.apps import AppConfig
from django.db.backends.signals import connection_created


class SiteConfig(AppConfig):
    """The composition root: commands and pages that span the guides and the shop."""

    name = "kt_site"
    verbose_name = "Site"

    def ready(self):
        connection_created.connect(without_jit, dispatch_uid="kt_site.without_jit")


def without_jit(sender, connection, **kwargs):
    """PostgreSQL compiles what it takes for a long query, and takes short ones on small tables for
    long: a page of 80 ms took over a second. Said here, as poolers refuse it in the address."""
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            cursor.execute("SET jit = off")
