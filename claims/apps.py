from django.apps import AppConfig
from django.db.models.signals import post_delete, post_migrate, post_save, pre_save


class ClaimsConfig(AppConfig):
    """Medical claims: the rules by which they are found, and what keeps them from the public."""

    name = "claims"
    label = "claims"
    verbose_name = "Claims"

    def ready(self):
        from .noting import note_saved_row
        from .publishing import check_saved_row
        from .seeding import load_migrated

        post_migrate.connect(load_migrated, sender=self)
        pre_save.connect(check_saved_row, dispatch_uid="claims.check_saved_row")
        for signal in (post_save, post_delete):
            signal.connect(note_saved_row, dispatch_uid="claims.note_saved_row")
