from django.contrib.contenttypes.fields import GenericRelation
from django.core.exceptions import ValidationError
from django.db import models
from wagtail.admin.panels import FieldPanel
from wagtail.models import DraftStateMixin, PreviewableMixin, RevisionMixin

from claims.forms import DraftForm
from claims.publishing import ChecksClaims
from shop.delivery.free_shipping import free_shipping_from
from shop.desk.discounts.listing import runs
from shop.web.money import money
from shop.web.publishing_panel import ZonedPublishingPanel

from .campaigns.models import Campaign, CampaignOffer, CampaignPage
from .menus.models import Menu, MenuLink
from .note_words import AMOUNT, BRACES, NOTE_LENGTH, has_odd_braces

__all__ = ["Campaign", "CampaignOffer", "CampaignPage", "JobRun", "Menu", "MenuLink", "ShopNote"]


class JobRun(models.Model):
    """When a scheduled job last ran, what went wrong if anything did, and who runs it now."""

    name = models.CharField(max_length=60, unique=True)
    last_run = models.DateTimeField(null=True)
    error = models.CharField(max_length=300, blank=True)
    # While a process runs it, and until then if the process is killed.
    lease_until = models.DateTimeField(null=True)

    def __str__(self):
        return f"{self.name} at {self.last_run:%Y-%m-%d %H:%M}" if self.last_run else self.name


class Opening(models.Model):
    """Whether the shop sells: one row, or none while nobody has opened it yet."""

    opened_at = models.DateTimeField(null=True)

    def __str__(self):
        return "The shop is open" if self.opened_at else "The shop is closed"


class ShopNote(ChecksClaims, DraftStateMixin, RevisionMixin, PreviewableMixin, models.Model):
    """One line above every page, and beside the button that buys. Editors draft it at /cms/, see it
    above a page, and publish it at once or at a time. Of several the last published is shown."""

    text = models.CharField(
        max_length=NOTE_LENGTH,
        blank=True,
        help_text="One short sentence, such as what shipping costs. Empty: nothing is shown. Never "
        f"a medical claim. {AMOUNT} becomes the sum from which your offer ships for free; without "
        "such an offer the note is left out.",
    )
    offer = models.ForeignKey(
        "offer.ConditionalOffer",
        verbose_name="discount",
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        help_text="What the note is about: it is shown only while this discount runs.",
    )
    revisions = GenericRelation("wagtailcore.Revision", related_query_name="shop_note")

    base_form_class = DraftForm
    panels = [FieldPanel("text"), FieldPanel("offer"), ZonedPublishingPanel()]

    class Meta:
        verbose_name = "note above every page"
        verbose_name_plural = "notes above every page"

    def __str__(self):
        return self.text or "No note"

    def clean(self):
        super().clean()
        if has_odd_braces(self.text):
            raise ValidationError({"text": BRACES})

    @property
    def shown(self) -> str:
        """What pages show; empty if the note names a sum that no offer has, or a discount that does
        not run."""
        if self.offer_id and not runs(self.offer_id):
            return ""
        if AMOUNT not in self.text:
            return self.text
        amount = free_shipping_from()
        return (
            "" if amount is None else self.text.replace(AMOUNT, money(amount).removesuffix(".00"))
        )

    def publish_now(self) -> None:
        """Saved as a revision of its own, and shown."""
        self.save()
        self.save_revision().publish()

    def get_preview_template(self, request, mode_name):
        return "desk/note_preview.html"
