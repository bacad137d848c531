"""The blocks of an article. Each has a preview, so that an editor sees what it will look like."""

from django.utils.text import slugify
from wagtail import blocks
from wagtail.images.blocks import ImageBlock

from guides.selectors import guide_card_block, product_card_block
from shop.product_chooser import ProductChooserBlock
from shop.tape.models import COLORS

TEXT_FEATURES = ["bold", "italic", "link", "ul", "ol"]


class HeadingValue(blocks.StructValue):
    @property
    def anchor(self) -> str:
        return slugify(self["text"])


class HeadingBlock(blocks.StructBlock):
    text = blocks.CharBlock(max_length=100)

    class Meta:
        icon = "title"
        template = "blocks/heading.html"
        value_class = HeadingValue
        label_format = "{text}"


class PictureBlock(blocks.StructBlock):
    image = ImageBlock()
    caption = blocks.CharBlock(max_length=200, required=False)

    class Meta:
        icon = "image"
        template = "blocks/picture.html"


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


def _meta(preview):
    return {"preview_template": "blocks/preview.html", "preview_value": preview}


PARAGRAPH = "<p>Sit with your ears over your shoulders, and your shoulders over your hips.</p>"
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
]
