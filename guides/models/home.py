from django.core.validators import MinValueValidator
from django.db import models
from modelcluster.fields import ParentalKey
from wagtail import blocks
from wagtail.admin.panels import FieldPanel, MultiFieldPanel
from wagtail.fields import StreamField
from wagtail.models import Orderable, Page

from claims.publishing import ChecksClaims

from .desk import ChosenPagePanel
from .drafts import RowsPanel
from .findable import Findable
from .notes import HomeForm, KeepsNotes
from .restrictions import LeanRestrictions

LINES = [("line", blocks.CharBlock(max_length=160))]


class HomeGuide(Orderable):
    page = ParentalKey("guides.HomePage", on_delete=models.CASCADE, related_name="first_guides")
    guide = models.ForeignKey("guides.GuidePage", on_delete=models.CASCADE, related_name="+")

    panels = [ChosenPagePanel("guide")]


class HomeArticle(Orderable):
    page = ParentalKey("guides.HomePage", on_delete=models.CASCADE, related_name="articles")
    article = models.ForeignKey("guides.ArticlePage", on_delete=models.CASCADE, related_name="+")

    panels = [ChosenPagePanel("article")]


class HomePage(KeepsNotes, ChecksClaims, LeanRestrictions, Findable, Page):
    """The front page; also the home of the safety notes that every guide carries."""

    lead = models.CharField(max_length=200, blank=True)
    featured_guide = models.ForeignKey(
        "guides.GuidePage", null=True, blank=True, on_delete=models.SET_NULL, related_name="+"
    )
    can = StreamField(LINES, blank=True, help_text="What tape can do. Never a medical claim.")
    cannot = StreamField(LINES, blank=True, help_text="What tape cannot do.")
    do_not_tape = StreamField(
        LINES, blank=True, help_text='Each line follows "Don’t tape if you have", on every guide.'
    )
    see_a_doctor = models.TextField(
        blank=True, help_text="When to see a doctor; shown on every guide and region."
    )
    take_down_after = models.PositiveSmallIntegerField(
        "take overdue guides down after (days)",
        null=True,
        blank=True,
        validators=[MinValueValidator(1)],
        help_text="A guide whose review is overdue says so, and stays until somebody decides. With "
        "a number here it is taken down so many days after it was due.",
    )

    content_panels = [
        *Page.content_panels,
        FieldPanel("lead"),
        ChosenPagePanel("featured_guide"),
        RowsPanel("first_guides", label="Guide", heading="Good first guides", max_num=4),
        RowsPanel("articles", label="Article", heading="Articles", max_num=3),
        MultiFieldPanel([FieldPanel("can"), FieldPanel("cannot")], "What tape can and can’t do"),
        MultiFieldPanel(
            [
                FieldPanel("do_not_tape"),
                FieldPanel("see_a_doctor"),
                FieldPanel("take_down_after"),
            ],
            "Safety, on every guide",
        ),
    ]
    base_form_class = HomeForm
    parent_page_types = ["wagtailcore.Page"]
    subpage_types = [
        "guides.GuideIndexPage",
        "guides.ArticleIndexPage",
        "guides.RegionIndexPage",
        "guides.StandardPage",
        "guides.ContactPage",
        "guides.FormPage",
    ]
    max_count = 1
    template = "guides/home_page.html"

    def get_context(self, request, *args, **kwargs):
        from guides.pages.home import home

        return super().get_context(request, *args, **kwargs) | home(self)
