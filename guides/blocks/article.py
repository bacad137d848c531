"""The blocks of an article. Each has a preview, so that an editor sees what it will look like."""

from collections.abc import Sequence
from itertools import chain, count

from django.core.exceptions import ValidationError
from django.utils.functional import cached_property
from django.utils.text import slugify
from wagtail import blocks
from wagtail.blocks.stream_block import StreamBlockValidationError

from guides.selectors import guide_card_block, product_card_block
from shop.catalog.product_chooser import ProductChooserBlock
from shop.pictures.selectors import picture_of
from shop.tape.models import COLORS

from .media import ButtonBlock, DocumentBlock, TableBlock, VideoBlock
from .page_chooser import PageChooser
from .picture import PictureChoiceBlock

OTHER_IDS = ("main", "messages", "print")  # what every page has, or site.js listens to
TEXT_FEATURES = ["bold", "italic", "link", "ul", "ol"]


class HeadingValue(blocks.StructValue):
    """`anchor` is given by the article, which knows its other headings."""

    anchor = ""

    def anchor_wish(self) -> str:
        """The text as an address, in its own letters if it has no Latin ones; never empty."""
        text = self["text"]
        return slugify(text) or slugify(text, allow_unicode=True) or "section"


class HeadingBlock(blocks.StructBlock):
    text = blocks.CharBlock(max_length=100)

    class Meta:
        icon = "title"
        template = "blocks/heading.html"
        value_class = HeadingValue
        label_format = "{text}"


class PictureBlock(blocks.StructBlock):
    image = PictureChoiceBlock()
    caption = blocks.CharBlock(max_length=200, required=False)

    class Meta:
        icon = "image"
        template = "blocks/picture.html"

    def get_context(self, value, parent_context=None):
        context = super().get_context(value, parent_context)
        preview = getattr(context.get("request"), "is_preview", False)
        image = value.get("image")
        return context | {"picture": picture_of(image, make=preview) if image else None}


class TipBlock(blocks.StructBlock):
    text = blocks.CharBlock(max_length=120)
    note = blocks.CharBlock(max_length=160, required=False)
    color = blocks.ChoiceBlock(choices=COLORS, default="blue")

    class Meta:
        icon = "pick"
        label = "Pull-out tip"
        template = "blocks/tip.html"


class CalloutBlock(blocks.StructBlock):
    title = blocks.CharBlock(max_length=80)
    text = blocks.RichTextBlock(features=["bold", "link", "ul"])

    class Meta:
        icon = "warning"
        label = "Callout (safety)"
        template = "blocks/callout.html"


class ChecklistBlock(blocks.StructBlock):
    title = blocks.CharBlock(max_length=80)
    items = blocks.ListBlock(blocks.CharBlock(max_length=200))

    class Meta:
        icon = "list-ul"
        template = "blocks/checklist.html"


class QuoteBlock(blocks.StructBlock):
    text = blocks.TextBlock()
    source = blocks.CharBlock(max_length=100, required=False, help_text="A role or a publication.")

    class Meta:
        icon = "openquote"
        template = "blocks/quote.html"


class GuideCardBlock(blocks.PageChooserBlock):
    @cached_property
    def widget(self):
        return PageChooser(target_models=self.target_models)

    class Meta:
        icon = "clipboard-list"
        label = "Guide"
        template = "blocks/guide.html"

    def get_context(self, value, parent_context=None):
        return super().get_context(value, parent_context) | {"card": guide_card_block(value)}


class ProductCardBlock(ProductChooserBlock):
    class Meta:
        icon = "tag"
        label = "Product"
        template = "blocks/product.html"

    def get_context(self, value, parent_context=None):
        return super().get_context(value, parent_context) | {"card": product_card_block(value)}


class QuestionBlock(blocks.StructBlock):
    question = blocks.CharBlock(max_length=160)
    answer = blocks.RichTextBlock(features=TEXT_FEATURES)

    class Meta:
        icon = "help"


class FaqBlock(blocks.StructBlock):
    items = blocks.ListBlock(QuestionBlock())

    class Meta:
        icon = "help"
        label = "Questions and answers"
        template = "blocks/faq.html"


MODULES = ("guide", "product")


class ArticleBlock(blocks.StreamBlock):
    """An article's body. A guide or a product comes after the problem it is for, and alone."""

    def clean(self, value):
        cleaned = super().clean(value)
        if self.is_deferred_validation:  # a draft may be half written
            return cleaned
        problems = misplaced([child.block_type for child in cleaned])
        if problems:
            raise StreamBlockValidationError(
                block_errors={place: ValidationError(words) for place, words in problems.items()}
            )
        return cleaned


def misplaced(kinds: Sequence[str]) -> dict[int, str]:
    """What is wrong with the order of an article's blocks: {place: a sentence}."""
    problems = {}
    for place, kind in enumerate(kinds):
        if kind in MODULES and "heading" not in kinds[:place]:
            problems[place] = "A guide or product stands below a heading: move it further down."
        elif kind in MODULES and kinds[place - 1] in MODULES:
            problems[place] = "Two guides or products in a row: put a paragraph between them."
        elif kind == "tip" and kind in kinds[:place]:
            problems[place] = "An article has one pull-out tip: make this one a paragraph."
    return problems


def give_anchors(headings) -> list[tuple[str, str]]:
    """Sets each heading's anchor, different from all others; (anchor, text) for the contents."""
    taken = set(OTHER_IDS)
    for heading in headings:
        wish = heading.anchor_wish()
        numbered = (f"{wish}-{number}" for number in count(2))
        heading.anchor = next(a for a in chain([wish], numbered) if a not in taken)
        taken.add(heading.anchor)
    return [(heading.anchor, heading["text"]) for heading in headings]


def _meta(preview):
    return {"preview_template": "blocks/preview.html", "preview_value": preview}


PARAGRAPH = "<p>Sit with your ears over your shoulders, and your shoulders over your hips.</p>"
TABLE = "Tape | Days\nCotton | 1 to 3\nSynthetic | 3 to 7"
ARTICLE_BLOCKS = [
    ("heading", HeadingBlock(**_meta({"text": "Why your neck gets tired"}))),
    (
        "paragraph",
        blocks.RichTextBlock(
            features=TEXT_FEATURES, template="blocks/paragraph.html", **_meta(PARAGRAPH)
        ),
    ),
    ("picture", PictureBlock(**_meta({"caption": "A caption says what the picture shows."}))),
    ("tip", TipBlock(**_meta({"text": "Let your shoulders drop.", "color": "blue"}))),
    ("callout", CalloutBlock(**_meta({"title": "See a doctor first", "text": PARAGRAPH}))),
    ("checklist", ChecklistBlock(**_meta({"title": "Before you go", "items": ["Screen up"]}))),
    ("quote", QuoteBlock(**_meta({"text": "Small and often.", "source": "Demo editor"}))),
    ("guide", GuideCardBlock(page_type="guides.GuidePage", **_meta(None))),
    ("product", ProductCardBlock(**_meta(None))),
    (
        "faq",
        FaqBlock(**_meta({"items": [{"question": "How long does it stay?", "answer": PARAGRAPH}]})),
    ),
    ("video", VideoBlock(**_meta({"title": "One strip down the neck, in a minute"}))),
    ("table", TableBlock(**_meta({"caption": "How long tape stays", "rows": TABLE}))),
    ("button", ButtonBlock(**_meta({"text": "Find your tape", "address": "/shop/"}))),
    ("document", DocumentBlock(**_meta({"text": "A checklist to print"}))),
]
