"""Every text of the site is read for claims, or the table says why not."""

from django.apps import apps
from django.db import models
from wagtail import blocks
from wagtail.fields import StreamField

from claims.coverage import TEXT_BLOCKS, coverage, fields_of, why_not

TEXTS = (models.CharField, models.TextField, models.JSONField, models.FileField, StreamField)
HOLDERS = (blocks.StreamBlock, blocks.StructBlock, blocks.ListBlock)


def text_fields(model):
    return [
        field.name
        for field in model._meta.get_fields()
        if isinstance(field, TEXTS) and not getattr(field, "choices", None)
    ]


def uncovered(models_):
    return [
        f"{model._meta.label}.{name}"
        for model in models_
        for name in text_fields(model)
        if name not in fields_of(model) and not why_not(model, name)
    ]


def leaves(block, path):
    """(path, block) of every block that holds no others."""
    if isinstance(block, blocks.ListBlock):
        yield from leaves(block.child_block, f"{path}[]")
    elif isinstance(block, HOLDERS):
        for name, child in block.child_blocks.items():
            yield from leaves(child, f"{path}.{name}")
    else:
        yield path, block


def streams():
    for model in apps.get_models():
        for field in model._meta.get_fields():
            if isinstance(field, StreamField):
                yield f"{model._meta.label}.{field.name}", field.stream_block


def test_every_text_field_is_named():
    concrete = [model for model in apps.get_models() if not model._meta.proxy]
    assert len(concrete) > 100
    assert uncovered(concrete) == []


def test_a_field_that_nobody_named_is_found():
    """The walk itself can fail."""

    class Leaflet(models.Model):
        text = models.TextField()

        class Meta:
            app_label = "nowhere"

        def __str__(self):
            return self.text

    del apps.all_models["nowhere"]
    assert uncovered([Leaflet]) == ["nowhere.Leaflet.text"]


def test_every_block_is_read_or_has_a_reason():
    found = [leaf for path, block in streams() for leaf in leaves(block, path)]
    reasons = tuple(coverage().no_text)
    assert len(found) > 40
    assert [path for path, one in found if not isinstance(one, TEXT_BLOCKS + reasons)] == []


def test_the_table_names_only_what_is_there():
    for label in coverage().read:
        model = apps.get_model(label)
        names = {field.name for field in model._meta.get_fields()}
        assert set(fields_of(model)) <= names, label
    assert set(coverage().held) <= set(coverage().read)
