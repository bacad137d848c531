"""Regions stay while they are used, and Wagtail's count of uses follows what editors tick."""

from django.db.models.signals import m2m_changed, pre_delete
from wagtail.signal_handlers import update_reference_index_on_save

from .models import BodyRegion
from .usage import refuse_to_delete


def count_again(instance, action, reverse, **kwargs):
    if action.startswith("post_") and not reverse:
        update_reference_index_on_save(instance)


pre_delete.connect(refuse_to_delete, sender=BodyRegion)
for relation in BodyRegion._meta.related_objects:
    if relation.many_to_many:
        m2m_changed.connect(count_again, sender=relation.through)
