from django.apps import AppConfig
from django.db.models.signals import post_migrate, pre_save


class ClaimsConfig(AppConfig):
    """Medical claims: the rules by which they are found, and what keeps them from the public."""

    name = "claims"
    label = "claims"
    verbose_name = "Claims"

    def ready(self):
        from .publishing import check_saved_row
        from .seeding import load_migrated

        post_migrate.connect(load_migrated, sender=self)
        pre_save.connect(check_saved_row, dispatch_uid="claims.check_saved_row")
