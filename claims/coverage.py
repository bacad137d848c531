"""Which texts are read. The site names them in one table: the setting CLAIMS_COVERAGE."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache

from django.apps import apps
from django.conf import settings
from django.db import models
from django.utils.module_loading import import_string
from wagtail import blocks

TEXT_BLOCKS = (
    blocks.CharBlock,
    blocks.TextBlock,
    blocks.RichTextBlock,
    blocks.RawHTMLBlock,
    blocks.BlockQuoteBlock,
)


@dataclass(frozen=True)
class Coverage:
    """`read` is {model: names of its fields, separated by blanks}, `not_read` {app, model or
    model.field: why not}. Of rows in `held` a claim is shown, and never refused. `no_text` is
    {class of blocks: why what they hold is not read}. In the fields of `by_line` each line is a
    text of its own."""

    read: Mapping[str, str]
    not_read: Mapping[str, str]
    held: Mapping[str, str] = field(default_factory=dict)
    by_line: frozenset[str] = frozenset()
    no_text: Mapping[type[blocks.Block], str] = field(default_factory=dict)


@cache
def coverage() -> Coverage:
    return import_string(settings.CLAIMS_COVERAGE)


def fields_of(model: type[models.Model]) -> list[str]:
    """None of a model as a migration sees it: the rules may not be there yet."""
    if model.__module__ == "__fake__":
        return []
    return coverage().read.get(model._meta.label, "").split()


def models_read() -> Iterator[type[models.Model]]:
    return (apps.get_model(label) for label in coverage().read)


def why_not(model: type[models.Model], name: str) -> str:
    """The reason why a field is not read; empty if the table names none."""
    meta, reasons = model._meta, coverage().not_read
    keys = (f"{meta.label}.{name}", meta.label, meta.app_label, f"*.{name}")
    return next((reasons[key] for key in keys if key in reasons), "")
