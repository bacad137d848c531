from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.forms import CheckboxSelectMultiple
from wagtail.admin.panels import FieldPanel
from wagtail.fields import StreamField
from wagtail.models import Page
from wagtail.search import index

from claims.publishing import ChecksClaims
from guides.blocks import ARTICLE_BLOCKS, ArticleBlock
from shop.regions.fields import CountedManyToManyField

from .findable import Findable
from .reserved import FreeSlug
from .restrictions import LeanRestrictions
from .review import Reviewed


class ArticleIndexPage(FreeSlug, ChecksClaims, LeanRestrictions, Findable, Page):
    lead = models.CharField(max_length=200, blank=True)

    content_panels = [*Page.content_panels, FieldPanel("lead")]
    parent_page_types = ["guides.HomePage"]
    subpage_types = ["guides.ArticlePage"]
    max_count = 1
    template = "guides/article_index_page.html"

    def get_context(self, request, *args, **kwargs):
        from guides.pages.articles import article_index

        return super().get_context(request, *args, **kwargs) | article_index(self, request)


class ArticlePage(Reviewed, ChecksClaims, LeanRestrictions, Findable, Page):
    """An article on posture or tape."""

    lead = models.CharField(max_length=250, help_text="One or two sentences under the title.")
    regions = CountedManyToManyField("regions.BodyRegion", related_name="articles", blank=True)
    minutes = models.PositiveSmallIntegerField(
        "minutes to read", default=5, validators=[MinValueValidator(1), MaxValueValidator(60)]
    )
    body = StreamField(ArticleBlock(ARTICLE_BLOCKS))

    search_fields = [*Page.search_fields, index.SearchField("lead"), index.SearchField("body")]
    content_panels = [
        *Page.content_panels,
        FieldPanel("lead"),
        FieldPanel("regions", widget=CheckboxSelectMultiple),
        FieldPanel("minutes"),
        FieldPanel("body"),
        *Reviewed.review_panels,
    ]
    parent_page_types = ["guides.ArticleIndexPage"]
    subpage_types: list[str] = []
    template = "guides/article_page.html"

    def get_context(self, request, *args, **kwargs):
        from guides.pages.articles import article_detail

        return super().get_context(request, *args, **kwargs) | article_detail(self, request)
