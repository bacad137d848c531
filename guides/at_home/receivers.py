"""Hears of guides and of packages that are saved."""

from django.db import transaction
from django.db.models.signals import post_delete, post_save
from django.dispatch import receiver

from .services import fit_all_guides, fit_guide, note_sizes

DERIVED = {"cut_list", "drawings"}


@receiver(post_save, sender="guides.GuidePage")
def guide_saved(instance, update_fields=None, raw=False, **kwargs):
    if not raw and (update_fields is None or DERIVED & set(update_fields)):
        fit_guide(instance.pk, instance.cut_list)


@receiver([post_save, post_delete], sender="tape.TapePackage")
def package_changed(raw=False, **kwargs):
    """Most packages leave the usual sizes as they are, and then no guide is looked at."""
    if not raw and note_sizes():
        transaction.on_commit(fit_all_guides.enqueue)
