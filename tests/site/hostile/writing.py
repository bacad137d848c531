"""Puts hostile texts into rows by the doors that people use: a field's own cleaning, and for rich
text what the editor's widget makes of what it is sent."""

from django.core.exceptions import ValidationError
from django.db import models
from wagtail import blocks
from wagtail.fields import RichTextField, StreamField

from claims.coverage import TEXT_BLOCKS
from tests.site.hostile.markup import LINK, draft_of, fitting


class Writer:
    """`tried` and `refused` are names of fields and blocks, such as "guides.HomePage.lead"."""

    def __init__(self):
        self.tried: set[str] = set()
        self.refused: set[str] = set()
        self.turn = 0

    def spoil(self, row, names) -> None:
        """All these fields of the row, and save it past the claims and the safety rules."""
        changed = {}
        for name in names:
            field = row._meta.get_field(name)
            if not isinstance(field, models.Field) or field.many_to_many:
                continue
            value = self._of_field(row, field)
            if value is not None:
                changed[name] = value
        if changed:
            for name, value in changed.items():
                setattr(row, name, value)
            row.save()

    def _of_field(self, row, field):
        label = f"{row._meta.label}.{field.name}"
        self.turn += 1
        if isinstance(field, StreamField):
            return self._of_stream(label, getattr(row, field.name))
        self.tried.add(label)
        text = fitting(field.max_length, self.turn)
        if isinstance(field, RichTextField):
            return typed(field.formfield().widget, text)
        try:
            return field.clean(text, row)
        except ValidationError:
            self.refused.add(label)
            return None

    def _of_stream(self, label, value):
        raw = list(value.get_prep_value())
        for child in raw:
            block = value.stream_block.child_blocks[child["type"]]
            child["value"] = self._of_block(block, child["value"], f"{label}.{child['type']}")
        return value.stream_block.to_python(raw)

    def _of_block(self, block, value, path):
        if isinstance(block, blocks.ListBlock):
            return [self._of_item(block.child_block, item, f"{path}[]") for item in value]
        if isinstance(block, blocks.StructBlock) and isinstance(value, dict):
            return self._of_struct(block, value, path)
        return self._of_leaf(block, value, path)

    def _of_item(self, block, item, path):
        """Items are stored with an id, or as they were before there were any."""
        if isinstance(item, dict) and item.keys() >= {"type", "value"}:
            return item | {"value": self._of_block(block, item["value"], path)}
        return self._of_block(block, item, path)

    def _of_struct(self, block, value, path):
        for name, child in block.child_blocks.items():
            if name not in value:
                continue
            changed = value | {name: self._of_block(child, value[name], f"{path}.{name}")}
            try:
                block.clean(block.to_python(changed))
                value = changed
            except ValidationError:
                self.refused.add(f"{path}.{name}")
        return value

    def _of_leaf(self, block, value, path):
        self.turn += 1
        if isinstance(block, blocks.URLBlock):
            self.tried.add(path)
            return LINK
        if not isinstance(block, TEXT_BLOCKS):
            return value
        self.tried.add(path)
        if isinstance(block, blocks.RichTextBlock):
            return typed(block.field.widget, fitting(None))
        if path.endswith(".address"):
            return LINK
        return fitting(block.field.max_length, self.turn)


def typed(widget, text) -> str:
    """What is stored of this text, typed into the editor."""
    return widget.value_from_datadict({"body": draft_of(text)}, {}, "body")
