"""Fields whose rows count as uses of what they point at, in Wagtail's index of references.

Wagtail itself counts foreign keys and blocks. Migrations name the fields that these stand for: the
tables are the same.
"""

from django.db.models import PROTECT, OneToOneField
from modelcluster.fields import ParentalManyToManyField


class CountedManyToManyField(ParentalManyToManyField):
    def contribute_to_class(self, cls, name, **kwargs):
        super().contribute_to_class(cls, name, **kwargs)
        self.remote_field.on_delete = PROTECT  # what Wagtail tells of a deletion

    def deconstruct(self):
        name, _, args, kwargs = super().deconstruct()
        return name, "modelcluster.fields.ParentalManyToManyField", args, kwargs

    def extract_references(self, value):
        """(model, key, path in the model, path in the content) of each row of `value`."""
        for row in value:
            yield self.related_model, str(row.pk), "item", str(row.pk)


class CountedOneToOneField(OneToOneField):
    def deconstruct(self):
        name, _, args, kwargs = super().deconstruct()
        return name, "django.db.models.OneToOneField", args, kwargs

    def extract_references(self, value):
        """As above; `value` is the key of the row."""
        yield self.related_model, str(value), "item", str(value)
