from django.conf import settings
from django.db import models
from wagtail.admin.panels import FieldPanel
from wagtail.fields import StreamField
from wagtail.models import Page
from wagtail.search import index

from claims.publishing import ChecksClaims
from guides.blocks import ARTICLE_BLOCKS

from .findable import Findable
from .reserved import FreeSlug
from .restrictions import LeanRestrictions

# What helps to understand, not what sells.
STANDARD_BLOCKS = [block for block in ARTICLE_BLOCKS if block[0] not in ("guide", "product")]


class StandardPage(FreeSlug, ChecksClaims, LeanRestrictions, Findable, Page):
    """Shipping, privacy, who writes this: pages that the footer lists when shown in menus."""

    lead = models.CharField(max_length=250, help_text="One or two sentences under the title.")
    body = StreamField(STANDARD_BLOCKS)

    search_fields = [*Page.search_fields, index.SearchField("lead"), index.SearchField("body")]
    content_panels = [*Page.content_panels, FieldPanel("lead"), FieldPanel("body")]
    parent_page_types = ["guides.HomePage"]
    subpage_types: list[str] = []
    template = "guides/standard_page.html"

    def get_context(self, request, *args, **kwargs):
        from guides.pages.help import standard_detail

        return super().get_context(request, *args, **kwargs) | standard_detail(self)


class ContactPage(FreeSlug, ChecksClaims, LeanRestrictions, Findable, Page):
    """A form that writes to the shop (guides.pages.contact). No message is kept here."""

    lead = models.CharField(max_length=250, blank=True)
    thanks = models.CharField(
        max_length=250, help_text="Said once a message is sent, such as when an answer comes."
    )
    send_to = models.EmailField(
        "messages go to", blank=True, help_text="Empty: the address that the shop's mails are from."
    )

    content_panels = [
        *Page.content_panels,
        FieldPanel("lead"),
        FieldPanel("thanks"),
        FieldPanel("send_to"),
    ]
    parent_page_types = ["guides.HomePage"]
    subpage_types: list[str] = []
    max_count = 1
    template = "guides/contact_page.html"

    @property
    def recipient(self) -> str:
        return self.send_to or settings.DEFAULT_FROM_EMAIL

    def get_context(self, request, *args, **kwargs):
        from guides.pages.contact import contact_detail

        return super().get_context(request, *args, **kwargs) | contact_detail(self, request)
