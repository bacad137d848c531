"""Blocks of an article that show or lead to something else: video, table, button, document."""

from urllib.parse import urlsplit

from django.core.exceptions import ValidationError
from django.utils.functional import cached_property
from wagtail import blocks
from wagtail.blocks.struct_block import StructBlockValidationError
from wagtail.documents.blocks import DocumentChooserBlock

from shop.pictures.selectors import picture_of

from ..films import address
from .page_chooser import PageChooser
from .picture import PictureChoiceBlock

VIDEOS = {"mp4": "video/mp4", "webm": "video/webm"}
SITES = {
    "youtube.com": "YouTube",
    "www.youtube.com": "YouTube",
    "youtu.be": "YouTube",
    "vimeo.com": "Vimeo",
}
CELL = "|"


class CheckedBlock(blocks.StructBlock):
    """With rules of more than one field; a draft may be half written."""

    def clean(self, value):
        cleaned = super().clean(value)
        problems = {} if self.is_deferred_validation else self.problems(cleaned)
        if problems:
            raise StructBlockValidationError(
                block_errors={field: ValidationError(words) for field, words in problems.items()}
            )
        return cleaned

    def problems(self, value) -> dict[str, str]:
        """{field: a sentence}"""
        raise NotImplementedError


class VideoBlock(CheckedBlock):
    """A film of our own, or a picture that leads to one elsewhere: nothing of another site is
    loaded, so nobody is told who reads."""

    title = blocks.CharBlock(max_length=100)
    poster = PictureChoiceBlock(help_text="Shown before it plays.")
    file = DocumentChooserBlock(required=False, help_text="An MP4 or WebM of your own.")
    captions = DocumentChooserBlock(required=False, help_text="WebVTT, for your own film.")
    link = blocks.URLBlock(required=False, label="Or its address", help_text="At YouTube or Vimeo.")
    transcript = blocks.RichTextBlock(
        required=False, features=["bold", "ul"], help_text="What is said and shown, in words."
    )

    class Meta:
        icon = "media"
        template = "blocks/video.html"
        label_format = "{title}"

    def problems(self, value):
        film, link = value.get("file"), value.get("link")
        if bool(film) == bool(link):
            return {"link": "Choose a film, or enter an address: one of the two."}
        if link:
            parts = urlsplit(link)
            known = parts.scheme == "https" and parts.netloc in SITES
            return {} if known else {"link": "Enter an https:// address at YouTube or Vimeo."}
        if film.file_extension.lower() not in VIDEOS:
            return {"file": "A film is an MP4 or a WebM."}
        captions = value.get("captions")
        if captions and captions.file_extension.lower() != "vtt":
            return {"captions": "Captions are a WebVTT, a file that ends in .vtt."}
        if not captions and not value["transcript"].source.strip():
            return {"captions": "Add captions, or a transcript: not everybody hears it."}
        return {}

    def get_context(self, value, parent_context=None):
        context = super().get_context(value, parent_context)
        preview = getattr(context.get("request"), "is_preview", False)
        poster, film = value.get("poster"), value.get("file")
        captions = value.get("captions")
        return context | {
            "film": address(film) if film else "",
            "captions": address(captions) if captions else "",
            "poster": picture_of(poster, make=preview) if poster else None,
            "kind": VIDEOS.get(film.file_extension.lower(), "") if film else "",
            "elsewhere": SITES.get(urlsplit(value.get("link") or "").netloc, ""),
        }


class TableValue(blocks.StructValue):
    @property
    def cells(self) -> list[list[str]]:
        lines = [line for line in (self.get("rows") or "").splitlines() if line.strip()]
        return [[cell.strip() for cell in line.strip().strip(CELL).split(CELL)] for line in lines]

    @property
    def head(self) -> list[str]:
        return self.cells[0] if self.cells else []

    @property
    def body(self) -> list[list[str]]:
        return self.cells[1:]


class TableBlock(CheckedBlock):
    caption = blocks.CharBlock(max_length=120)
    rows = blocks.TextBlock(
        help_text="A line for each row, the headings first; cells are parted by |, as in "
        "“Tape | Days”."
    )

    class Meta:
        icon = "table"
        template = "blocks/table.html"
        value_class = TableValue
        label_format = "{caption}"

    def problems(self, value):
        columns = len(value.head)
        if len(value.cells) < 2 or columns < 2:
            return {"rows": "A table has headings, a row, and two columns at least."}
        if columns > 6:
            return {"rows": "Six columns at most: a phone shows no more."}
        for number, row in enumerate(value.body, start=2):
            if len(row) != columns:
                words = f"Line {number} has {len(row)} cells, the headings are {columns}."
                return {"rows": words}
        return {}


class AnyPageBlock(blocks.PageChooserBlock):
    @cached_property
    def widget(self):
        return PageChooser(target_models=self.target_models)


class ButtonBlock(CheckedBlock):
    text = blocks.CharBlock(max_length=40)
    page = AnyPageBlock(required=False)
    address = blocks.CharBlock(
        required=False, max_length=200, help_text="Of this site, such as /shop/, if it is no page."
    )

    class Meta:
        icon = "link"
        template = "blocks/button.html"
        label_format = "{text}"

    def problems(self, value):
        page, address = value.get("page"), value.get("address")
        if bool(page) == bool(address):
            return {"address": "Choose a page, or enter an address: one of the two."}
        if address and (not address.startswith("/") or address.startswith(("//", "/\\"))):
            return {"address": "Enter an address of this site, such as /shop/."}
        return {}

    def get_context(self, value, parent_context=None):
        page = value.get("page")
        url = page.url if page and page.live else "" if page else value.get("address")
        return super().get_context(value, parent_context) | {"url": url}


class DocumentBlock(blocks.StructBlock):
    document = DocumentChooserBlock()
    text = blocks.CharBlock(max_length=100, required=False, help_text="Empty: the file’s title.")

    class Meta:
        icon = "doc-full"
        template = "blocks/document.html"
