"""The texts of a row, each with the place where an editor finds it."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain

from django.core.exceptions import ValidationError
from django.db.models import Model
from wagtail import blocks
from wagtail.blocks.list_block import ListBlockValidationError
from wagtail.blocks.stream_block import StreamBlockValidationError
from wagtail.blocks.struct_block import StructBlockValidationError
from wagtail.fields import StreamField
from wagtail.images.blocks import ImageBlock

from claims.reading.findings import Finding, find
from claims.reading.rules import Level, Rulebook

from .book import rulebook
from .coverage import TEXT_BLOCKS, coverage, fields_of, models_read

ERRORS = {
    "stream": StreamBlockValidationError,
    "struct": StructBlockValidationError,
    "list": ListBlockValidationError,
}
# What a result shows of a page: of its title and of its description the first that there is.
RESULT = (("seo_title", "title"), ("search_description", "lead"))
Path = tuple[tuple[str, str | int], ...]  # ("stream", 2), ("struct", "text")


@dataclass(frozen=True)
class Text:
    field: str
    path: Path
    label: str
    text: str


@dataclass(frozen=True)
class Placed:
    """A finding and where it stands."""

    place: Text
    finding: Finding

    @property
    def sentence(self) -> str:
        """For an editor, at the field."""
        one = self.finding
        return f"“{one.words}”: {one.reason} Instead: “{one.rewrite}”"


def texts(row: Model) -> Iterator[Text]:
    """Those of the fields that the coverage names, in its order."""
    for name in fields_of(type(row)):
        field = row._meta.get_field(name)
        label = str(field.verbose_name)
        if isinstance(field, StreamField):
            value = getattr(row, name)
            yield from _of_block(value.stream_block, value.get_prep_value(), name, (), label)
        elif field.many_to_many:
            yield from (Text(name, (), label, str(one)) for one in getattr(row, name).all())
        elif value := getattr(row, name):
            alone = f"{row._meta.label}.{name}" in coverage().by_line
            parts = str(value).splitlines() if alone else [str(value)]
            yield from (Text(name, (), label, part) for part in parts)


def _of_block(block, value, field: str, path: Path, label: str) -> Iterator[Text]:
    for child, inner, step, words in _children(block, value):
        yield from _of_block(child, inner, field, (*path, step), f"{label} {words}".strip())
    if isinstance(block, TEXT_BLOCKS) and value:
        yield Text(field, path, label, str(value))


def _children(block, value) -> Iterator[tuple]:
    """(block, its stored value, step of the path, what an editor calls it)"""
    if isinstance(block, blocks.StreamBlock):
        for place, child in enumerate(value or ()):
            if inner := block.child_blocks.get(child["type"]):
                yield inner, child["value"], ("stream", place), str(place + 1)
    elif isinstance(block, ImageBlock) and not isinstance(value, dict):
        return  # stored before pictures had a text of their own
    elif isinstance(block, blocks.StructBlock):
        for name, inner in block.child_blocks.items():
            yield inner, (value or {}).get(name), ("struct", name), str(inner.label).lower()
    elif isinstance(block, blocks.ListBlock):
        for place, item in enumerate(value or ()):
            plain = item["value"] if isinstance(item, dict) and "value" in item else item
            yield block.child_block, plain, ("list", place), ""


def findings(row: Model, book: Rulebook | None = None) -> list[Placed]:
    """Two queries without a `book`."""
    book = book or rulebook()
    return [*findings_in(texts(row), book), *across(row, book)]


def across(row: Model, book: Rulebook) -> list[Placed]:
    """Claims that begin in a page's title and end in its description: a search engine and a shared
    link show the two as one. Each is at the description; what one of them says is found there."""
    heads, ends = (_first(row, fields) for fields in RESULT)
    if not heads or not ends:
        return []
    (_, head), (name, end) = heads, ends
    both = Text(name, (), f"title and {row._meta.get_field(name).verbose_name}", f"{head} {end}")
    return [
        one
        for one in findings_in([both], book)
        if one.finding.start < len(head) and one.finding.end > len(head) + 1
    ]


def _first(row: Model, names: tuple[str, ...]) -> tuple[str, str] | None:
    """(name, text) of the first of these fields that is read and says something."""
    read = fields_of(type(row))
    said = ((name, str(getattr(row, name) or "").strip()) for name in names if name in read)
    return next((one for one in said if one[1]), None)


def findings_in(some: Iterable[Text], book: Rulebook) -> list[Placed]:
    return [Placed(text, one) for text in some for one in find(text.text, book)]


def stops(row: Model, more: Iterable[Text] = ()) -> list[Placed]:
    """Of the row, and of `more` texts that are not in its fields."""
    book = rulebook()
    found = [*findings_in(chain(texts(row), more), book), *across(row, book)]
    return [one for one in found if one.finding.level == Level.STOP]


def public_rows() -> Iterator[Model]:
    """All rows of the coverage that the public reads."""
    for model in models_read():
        rows = model._base_manager.order_by("pk")
        is_draft = any(one.name == "live" for one in model._meta.fields)
        yield from (rows.filter(live=True) if is_draft else rows).iterator(chunk_size=200)


def errors(found: Sequence[Placed]) -> dict[str, ValidationError]:
    """{field: the error that its form shows}, in a StreamField at the very block."""
    rows: dict[str, list[tuple[Path, str]]] = {}
    for one in found:
        rows.setdefault(one.place.field, []).append((one.place.path, one.sentence))
    return {name: nested(of_field) for name, of_field in rows.items()}


def nested(rows: Sequence[tuple[Path, str]]) -> ValidationError:
    """One error of all (path into a field's blocks, sentence); a path may be empty."""
    here = [words for path, words in rows if not path]
    if here:
        return ValidationError(here)
    inner: dict[str | int, list[tuple[Path, str]]] = {}
    for path, words in rows:
        inner.setdefault(path[0][1], []).append((path[1:], words))
    kind = rows[0][0][0][0]
    return ERRORS[kind](block_errors={key: nested(below) for key, below in inner.items()})
