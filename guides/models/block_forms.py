"""A StreamField's form, whose description is a script of its own: loaded once and kept, where
Wagtail writes it into every page of the desk."""

import json
from functools import cache
from hashlib import sha256

from django.apps import apps
from django.core.exceptions import FieldDoesNotExist
from django.forms import Media
from django.urls import reverse
from django.utils.html import format_html
from django.utils.safestring import mark_safe
from wagtail.admin.panels import FieldPanel
from wagtail.blocks.base import BlockWidget, get_error_json_data
from wagtail.fields import StreamField


class KeptBlockWidget(BlockWidget):
    """Wagtail's, for the field `name` ("guides.guidepage.steps")."""

    def __init__(self, block_def, name: str):
        super().__init__(block_def)
        self.name = name

    def render_with_errors(self, name, value, attrs=None, errors=None, renderer=None):
        error = get_error_json_data(errors.as_data()[0]) if errors else None
        arguments = [self.block_def.get_form_state(value), error]
        return format_html(
            "<div id=\"{}\" data-block data-controller='w-block' data-w-block-data-value='{}'"
            " data-w-block-arguments-value='{}'></div>",
            name,
            in_single_quotes({"_type": self.name, "_args": []}),
            in_single_quotes(arguments),
        )

    @property
    def media(self):
        _, digest, media = _kept(self.name)
        return media + Media(js=[reverse("block_definition", args=[self.name, digest])])


class BlocksPanel(FieldPanel):
    def get_form_options(self):
        options = super().get_form_options()
        widget = KeptBlockWidget(self.db_field.stream_block, self.db_field_name())
        options.setdefault("widgets", {})[self.field_name] = widget
        return options

    def db_field_name(self) -> str:
        return f"{self.model._meta.label_lower}.{self.field_name}"


def in_single_quotes(data) -> str:
    """JSON as an attribute: its own double quotes stay, each of which would be six signs."""
    text = json.dumps(data, separators=(",", ":"))
    for sign, entity in (("&", "&amp;"), ("'", "&#x27;"), ("<", "&lt;")):
        text = text.replace(sign, entity)
    return mark_safe(text)  # noqa: S308  escaped for where it stands


@cache
def _kept(name: str) -> tuple[str, str, Media]:
    """(the script that describes the field's blocks, its digest, the scripts that it needs)"""
    model, field = name.rsplit(".", 1)
    widget = BlockWidget(apps.get_model(model)._meta.get_field(field).stream_block)
    script = (
        f'window.telepath.register("{name}", function () {{\n'
        f"  return window.telepath.unpack({widget.block_json});\n}});\n"
    )
    return script, sha256(script.encode()).hexdigest()[:12], widget.media


def definition(name: str) -> tuple[str, str] | None:
    """(script, digest) of the StreamField `name`; None for what is none."""
    model, _, field = name.rpartition(".")
    try:
        found = apps.get_model(model)._meta.get_field(field)
    except (LookupError, ValueError, FieldDoesNotExist):
        return None
    return _kept(name)[:2] if isinstance(found, StreamField) else None
