from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import F, Q
from django.utils.functional import lazystr
from modelcluster.fields import ParentalKey
from modelcluster.models import ClusterableModel
from wagtail.admin.panels import FieldPanel, FieldRowPanel, HelpPanel, InlinePanel, MultiFieldPanel
from wagtail.models import Orderable

from claims.forms import RowForm
from kt_site.note_words import BRACES, NOTE_LENGTH, has_odd_braces
from shop.web.publishing_panel import ZoneInWords

# In the panels: a migration would have the minute in its help text.
TIMES = [FieldPanel(name, help_text=lazystr(ZoneInWords())) for name in ("starts_at", "ends_at")]


class CampaignForm(RowForm):
    """What is scheduled or live is not changed under way."""

    def clean(self):
        cleaned = super().clean()
        if self.instance.pk and not self.instance.may_change:
            words = f"It is {self.instance.get_state_display().lower()}: take it back first."
            raise ValidationError(words)
        return cleaned


class Campaign(ClusterableModel):
    class State(models.TextChoices):
        DRAFT = "draft", "Draft"
        SCHEDULED = "scheduled", "Scheduled"
        LIVE = "live", "Live"
        ENDED = "ended", "Ended"
        UNDONE = "undone", "Undone"

    name = models.CharField("name for staff", max_length=80)
    starts_at = models.DateTimeField("everything goes live")
    ends_at = models.DateTimeField("everything ends")
    note = models.CharField(
        "note above every page",
        max_length=NOTE_LENGTH,
        blank=True,
        help_text="For this time, in place of the one that is shown. Empty: the note stays.",
    )
    featured_guide = models.ForeignKey(
        "guides.GuidePage",
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        help_text="First on the home page for this time. Empty: the home page stays.",
    )
    state = models.CharField(
        max_length=9, choices=State.choices, default=State.DRAFT, editable=False
    )
    # How it was before, to go back to; kept by kt_site.campaigns.running.
    before = models.JSONField(default=dict, editable=False)
    problem = models.TextField(blank=True, editable=False)

    base_form_class = CampaignForm
    panels = [
        HelpPanel(template="desk/campaign/state.html"),
        FieldPanel("name"),
        MultiFieldPanel([FieldRowPanel(TIMES)], "Time"),
        InlinePanel("pages", heading="Pages", label="Page"),
        InlinePanel(
            "offers",
            heading="Discounts",
            label="Discount",
            help_text="Suspended ones, which somebody with the role Merchandiser made: they run "
            "from the start to the end.",
        ),
        FieldPanel("note"),
        FieldPanel("featured_guide"),
    ]

    class Meta:
        ordering = ["-starts_at", "-pk"]
        constraints = [
            models.CheckConstraint(
                condition=Q(ends_at__gt=F("starts_at")), name="campaign_ends_after_its_start"
            )
        ]

    def __str__(self):
        return self.name

    @property
    def may_change(self) -> bool:
        return self.state in (self.State.DRAFT, self.State.UNDONE)

    def clean(self):
        super().clean()
        if self.starts_at and self.ends_at and self.ends_at <= self.starts_at:
            raise ValidationError({"ends_at": "It ends after it starts."})
        if has_odd_braces(self.note):
            raise ValidationError({"note": BRACES})


class CampaignPage(Orderable):
    """The latest draft of a page, as it is when the campaign is scheduled."""

    campaign = ParentalKey(Campaign, on_delete=models.CASCADE, related_name="pages")
    page = models.ForeignKey("wagtailcore.Page", on_delete=models.CASCADE, related_name="+")
    goes_back = models.BooleanField(
        "at the end as it was before",
        default=True,
        help_text="Else the page keeps its new version.",
    )
    revision = models.ForeignKey(
        "wagtailcore.Revision",
        null=True,
        editable=False,
        on_delete=models.RESTRICT,
        related_name="+",
    )

    panels = [FieldPanel("page"), FieldPanel("goes_back")]

    class Meta(Orderable.Meta):
        constraints = [
            models.UniqueConstraint(fields=["campaign", "page"], name="page_once_a_campaign")
        ]


class CampaignOffer(Orderable):
    campaign = ParentalKey(Campaign, on_delete=models.CASCADE, related_name="offers")
    offer = models.ForeignKey("offer.ConditionalOffer", on_delete=models.CASCADE, related_name="+")

    panels = [FieldPanel("offer")]

    class Meta(Orderable.Meta):
        constraints = [
            models.UniqueConstraint(fields=["campaign", "offer"], name="offer_once_a_campaign")
        ]
