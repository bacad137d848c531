"""Revisions of before that name a row which was deleted since."""

from django.db import models


class OldRevisions:
    """For models with revisions and a foreign key that protects its row. What only an old revision
    names is not protected; modelcluster reads keys that cascade or are emptied, and raises for
    others. The old revision then has what the row names today."""

    @classmethod
    def from_serializable_data(cls, data, **kwargs):
        return super().from_serializable_data(data | _rows_of_today(cls, data), **kwargs)


def _rows_of_today(model, data: dict) -> dict:
    found = {}
    for field in model._meta.fields:
        if not isinstance(field, models.ForeignKey) or field.name not in data:
            continue
        protects = field.remote_field.on_delete is models.PROTECT
        rows = field.related_model._default_manager
        if protects and not rows.filter(pk=data[field.name]).exists():
            today = model._default_manager.filter(pk=data["pk"])
            found[field.name] = today.values_list(field.attname, flat=True).first()
    return found
