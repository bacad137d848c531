"""A product as staff write it: what is not public yet, beside Oscar's rows, which are.

Those rows are the shop's truth, and only two services write them: `publishing.write_product`, and
`inventory.changes.change_record` for a price or the pieces on hand. docs/adr/0027.
"""

from django.conf import settings
from django.core.exceptions import ValidationError
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import IntegrityError, models, transaction
from django.dispatch import receiver
from modelcluster.fields import ParentalManyToManyField
from modelcluster.models import ClusterableModel
from wagtail.fields import RichTextField
from wagtail.models import DraftStateMixin, LockableMixin, PreviewableMixin, RevisionMixin
from wagtail.signals import unpublished

from claims.publishing import check
from shop.delivery.models import HEAVIEST
from shop.tape.models import TapePackage
from shop.web.old_revisions import OldRevisions

from .parts import (  # noqa: F401  the app's models
    MOST_STRIPS,
    DraftPicture,
    DraftRecommendation,
    DraftRegion,
    DraftSpec,
    DraftVariant,
    VariantKey,
)
from .preview import preview
from .publishing import hide, publish_to_shop
from .refusals import CROSSED, PublishRefused

FEATURES = ["h2", "h3", "bold", "italic", "ol", "ul", "link", "superscript", "subscript"]
BY_THE_CLOCK = "wagtail.publish.scheduled"  # how Wagtail's job names itself


def drafts() -> models.QuerySet:
    """Those that say something that the shop does not, or that a job could not publish."""
    waiting = models.Q(has_unpublished_changes=True) | ~models.Q(problem="")
    return ProductDraft.objects.filter(waiting)


def stuck() -> models.QuerySet:
    return ProductDraft.objects.exclude(problem="")


class ProductDraft(
    OldRevisions, PreviewableMixin, LockableMixin, DraftStateMixin, RevisionMixin, ClusterableModel
):
    """Belongs to a product that has no parent; a new one has none until it is published."""

    product = models.OneToOneField(
        "catalogue.Product",
        null=True,
        editable=False,
        on_delete=models.CASCADE,
        related_name="draft",
    )
    problem = models.CharField(max_length=300, blank=True, editable=False)
    title = models.CharField(max_length=255)
    summary = models.CharField(
        max_length=255,
        blank=True,
        help_text="One line: in lists, in mails, and what search engines show below the title.",
    )
    description = RichTextField("text", blank=True, features=FEATURES)
    kind = models.ForeignKey(
        "catalogue.ProductClass",
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="+",
        help_text="It decides which specifications there are.",
    )
    categories = ParentalManyToManyField("catalogue.Category", blank=True, related_name="+")
    grams = models.PositiveIntegerField(
        "weight with box (g)", null=True, blank=True, validators=[MaxValueValidator(HEAVIEST)]
    )
    format = models.CharField(
        max_length=8, blank=True, choices=TapePackage._meta.get_field("format").choices
    )
    shape = models.CharField(
        max_length=3,
        blank=True,
        choices=TapePackage._meta.get_field("shape").choices,
    )
    strips = models.PositiveSmallIntegerField(
        null=True,
        blank=True,
        validators=[MinValueValidator(1), MaxValueValidator(MOST_STRIPS)],
        help_text="Of one package.",
    )
    length_cm = models.DecimalField(
        "length (cm)",
        max_digits=6,
        decimal_places=1,
        null=True,
        blank=True,
        validators=[MinValueValidator(1)],
        help_text="Of one strip, or of the whole roll.",
    )
    width_cm = models.DecimalField(
        "width (cm)",
        max_digits=4,
        decimal_places=1,
        null=True,
        blank=True,
        validators=[MinValueValidator(1)],
    )
    material = models.CharField("fabric", max_length=20, blank=True)
    meta_title = models.CharField(
        "title for search engines",
        max_length=255,
        blank=True,
        help_text="Empty: the product’s title.",
    )

    class Meta:
        verbose_name = "product"

    def __str__(self):
        return self.title or "A new product"

    @property
    def is_tape(self) -> bool:
        return bool(self.format)

    def get_absolute_url(self):
        return self.product.get_absolute_url() if self.product_id and self.live else None

    @property
    def full_url(self):
        """Where a preview stands."""
        path = self.get_absolute_url()
        return settings.SITE_URL + path if path else None

    def with_content_json(self, content):
        """A revision from before the product was there belongs to it all the same."""
        draft = super().with_content_json(content)
        draft.product_id, draft.problem = self.product_id, self.problem
        return draft

    def publish(self, revision, user=None, log_action=True, **kwargs):
        """Raises PublishRefused or ClaimFound, and nothing is changed then. The job that publishes
        by the clock is not stopped by one product: what was wrong is noted on the draft."""
        try:
            self._publish(revision, user, log_action, kwargs)
        except (PublishRefused, ValidationError) as why:
            if log_action != BY_THE_CLOCK:
                raise
            said = " ".join(why.messages) if isinstance(why, ValidationError) else str(why)
            self.revisions.update(approved_go_live_at=None)
            type(self).objects.filter(pk=self.pk).update(problem=said[:300])

    @transaction.atomic
    def _publish(self, revision, user, log_action, rest: dict) -> None:
        check(revision.as_object())
        row = type(self).objects.select_for_update().get(pk=self.pk)
        product_id, regions = row.product_id, set(row.regions.values_list("region", flat=True))
        super().publish(revision, user=user, log_action=log_action, **rest)
        # A version that was read before the first publication wrote that there is no product.
        type(self).objects.filter(pk=self.pk).update(product=product_id)
        row.refresh_from_db()
        if row.live_revision_id == revision.pk:
            try:
                with transaction.atomic():
                    publish_to_shop(row, user, regions_before=regions)
            except IntegrityError as crossed:
                raise PublishRefused(CROSSED) from crossed

    @transaction.atomic
    def unpublish(self, *args, **kwargs):
        super().unpublish(*args, **kwargs)  # hides the product by the signal below

    def serve_preview(self, request, mode_name):
        return preview(self, request)


@receiver(unpublished, sender=ProductDraft)
def leave_the_shop(instance, **kwargs):
    """Wagtail's view unpublishes without asking the model to."""
    hide(instance)
