from django.core.exceptions import ValidationError
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.forms import CheckboxSelectMultiple
from modelcluster.contrib.taggit import ClusterTaggableManager
from modelcluster.fields import ParentalKey
from taggit.models import TaggedItemBase
from wagtail import blocks
from wagtail.admin.panels import FieldPanel, MultiFieldPanel
from wagtail.fields import StreamField
from wagtail.models import Orderable, Page
from wagtail.search import index

from claims.publishing import ChecksClaims
from guides import drawing, taping
from guides.blocks import StepBlock
from shop.catalog.product_chooser import ProductChooserWidget
from shop.regions.fields import CountedManyToManyField
from shop.web.paging import list_template

from . import desk
from .block_forms import BlocksPanel
from .drafts import RowsPanel
from .findable import Findable
from .reserved import FreeSlug
from .restrictions import LeanRestrictions
from .review import Reviewed
from .safe_form import KeptSafe

LINES = [("line", blocks.CharBlock(max_length=160))]


class GuideIndexPage(FreeSlug, ChecksClaims, LeanRestrictions, Findable, Page):
    lead = models.CharField(max_length=200, blank=True)

    content_panels = [*Page.content_panels, FieldPanel("lead")]
    parent_page_types = ["guides.HomePage"]
    subpage_types = ["guides.GuidePage"]
    max_count = 1
    template = "guides/guide_index_page.html"

    def get_template(self, request, *args, **kwargs):
        return list_template(request, super().get_template(request))

    def get_context(self, request, *args, **kwargs):
        from guides.pages.guides import guide_index

        return super().get_context(request, *args, **kwargs) | guide_index(self, request)


class GuideSituation(TaggedItemBase):
    """When a guide helps: desk work, driving, running …"""

    content_object = ParentalKey(
        "guides.GuidePage", on_delete=models.CASCADE, related_name="situation_items"
    )


class PinnedProduct(Orderable):
    """A product that an editor put first for one guide."""

    page = ParentalKey("guides.GuidePage", on_delete=models.CASCADE, related_name="pinned")
    product = models.ForeignKey("catalogue.Product", on_delete=models.CASCADE, related_name="+")

    panels = [FieldPanel("product", widget=ProductChooserWidget)]

    class Meta(Orderable.Meta):
        constraints = [
            models.UniqueConstraint(fields=["page", "product"], name="product_pinned_once_a_guide")
        ]


class GuidePage(KeptSafe, Reviewed, ChecksClaims, LeanRestrictions, Findable, Page):
    """A step-by-step taping guide. Diagrams and cut list come from its strips, at each save."""

    class Level(models.TextChoices):
        EASY = "easy", "Easy"
        MEDIUM = "medium", "Medium"
        HARD = "hard", "Hard"

    lead = models.CharField(max_length=200, help_text="One or two sentences under the title.")
    regions = CountedManyToManyField("regions.BodyRegion", related_name="guides")
    situations = ClusterTaggableManager(through=GuideSituation, blank=True)
    minutes = models.PositiveSmallIntegerField(
        default=10, validators=[MinValueValidator(1), MaxValueValidator(120)]
    )
    level = models.CharField(max_length=6, choices=Level.choices, default=Level.EASY)
    helper_needed = models.BooleanField(default=False)
    wear_days_min = models.PositiveSmallIntegerField("wear time, days from", default=3)
    wear_days_max = models.PositiveSmallIntegerField("to", default=5)
    position = models.TextField(help_text="The position to start in.")
    caution = models.CharField(
        max_length=250, blank=True, help_text="One sentence special to this guide, if there is one."
    )
    before_you_start = StreamField(
        LINES, help_text="A checklist: skin, strips, what to have ready."
    )
    steps = StreamField([("step", StepBlock())], min_num=1, max_num=12, collapsed=True)
    stop_rules = StreamField(LINES, help_text='Each line follows "Take it off at once if".')

    # Derived at each save; never edited.
    cut_list = models.JSONField(default=list, editable=False)
    drawings = models.JSONField(default=dict, editable=False)
    card_drawing = models.TextField(blank=True, editable=False)

    search_fields = [
        *Page.search_fields,
        index.SearchField("lead"),
        index.SearchField("steps"),
        index.FilterField("level"),
    ]
    content_panels = [
        *(desk.MAY_IT_GO_LIVE, *Page.content_panels),
        FieldPanel("lead"),
        FieldPanel("regions", widget=CheckboxSelectMultiple, required_on_save=False),
        FieldPanel("situations"),
        desk.AT_A_GLANCE,
        MultiFieldPanel(
            [FieldPanel("position"), BlocksPanel("before_you_start"), FieldPanel("caution")],
            heading="Before you start",
        ),
        BlocksPanel("steps"),
        BlocksPanel("stop_rules"),
        RowsPanel(
            "pinned",
            heading="Products for this guide",
            label="Product",
            help_text="Tape is offered before the regions' own. What is no tape, such as wipes or "
            "oil, is offered as an extra. May stay empty.",
        ),
        *Reviewed.review_panels,
        *desk.CHECKLIST_AND_FIGURES,
    ]
    promote_panels = desk.GUIDE
    parent_page_types = ["guides.GuideIndexPage"]
    subpage_types: list[str] = []
    template = "guides/guide_page.html"

    def clean(self):
        super().clean()
        if (self.wear_days_min or 0) > (self.wear_days_max or 0):
            raise ValidationError({"wear_days_max": "Wear time ends after it begins."})

    def save(self, *args, update_fields=None, **kwargs):
        if update_fields is None or "drawings" in update_fields:
            self._derive()
        super().save(*args, update_fields=update_fields, **kwargs)

    def _derive(self) -> None:
        """Raises ValueError for steps of a live page that cannot be drawn."""
        steps = self.steps_data()
        digest = drawing.digest(steps)
        if self.drawings.get("digest") == digest:
            return
        try:
            drawings, card = drawing.draw_steps(steps), drawing.draw_card(steps)
        except ValueError:
            if self.live:
                raise
            return  # a draft, half written: drawn when it is finished
        self.cut_list = taping.cut_lines_to_json(taping.cut_list(self.strips()))
        self.drawings, self.card_drawing = {"digest": digest, "steps": drawings}, card

    def steps_data(self) -> list[dict]:
        """The steps as guides.diagrams takes them."""
        return [step.value.data() for step in self.steps]

    def strips(self) -> list[dict]:
        """Every strip of the guide, in the order in which it goes on."""
        return [strip for step in self.steps for strip in step.value.strips_data()]

    @property
    def wear_text(self) -> str:
        return taping.days_text(self.wear_days_min, self.wear_days_max)

    def get_template(self, request, *args, **kwargs):
        from guides.pages.follow import asked_step

        followed = asked_step(self, request) is not None
        return "guides/follow_page.html" if followed else super().get_template(request)

    def get_context(self, request, *args, **kwargs):
        from guides.pages.follow import asked_step, follow_along
        from guides.pages.guides import guide_detail
        from guides.pages.need import Asked

        step, asked = asked_step(self, request), Asked.of(request)
        if step is None:
            shown = guide_detail(self, request, asked)
        else:
            shown = follow_along(self, step, asked)
        return super().get_context(request, *args, **kwargs) | shown
