"""A guide as a stock Wagtail site has it: its words in a StreamField, with pictures."""

from django.core.paginator import Paginator
from django.db import models
from wagtail import blocks
from wagtail.fields import StreamField
from wagtail.images.blocks import ImageChooserBlock
from wagtail.models import Page

BLOCKS = [
    ("heading", blocks.CharBlock()),
    ("paragraph", blocks.RichTextBlock()),
    ("image", ImageChooserBlock()),
]


class StockIndexPage(Page):
    """As Wagtail's own tutorial lists pages: its children, each made specific by the template."""

    template = "pages/index.html"

    def get_context(self, request, *args, **kwargs):
        pages = self.get_children().live().order_by("-first_published_at")
        paginator = Paginator(pages, 24)
        context = super().get_context(request, *args, **kwargs)
        return context | {"guides": paginator.get_page(request.GET.get("page"))}


class StockGuidePage(Page):
    template = "pages/guide.html"
    intro = models.TextField()
    picture = models.ForeignKey("wagtailimages.Image", null=True, on_delete=models.SET_NULL)
    body = StreamField(BLOCKS)

    def __str__(self):
        return self.title
