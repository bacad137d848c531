from django.conf import settings
from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import Q
from django.utils import timezone
from modelcluster.fields import ParentalKey
from modelcluster.models import ClusterableModel
from wagtail.models import Orderable

from claims.forms import RowForm

MOST_PARTS = 6
WRITTEN = ("subject", "preheader", "intro", "parts")


class Subscriber(models.Model):
    """An address that asked for the newsletter, as shop.web.mail_addresses.spelled writes it.

    It gets one while `confirmed_at` is set and `ended_at` is not. What was agreed to, and when, is
    kept as the proof of it; one that has left is kept for a while, so that it can be shown that
    each mail was asked for.
    """

    class Ended(models.TextChoices):
        LINK = "link", "By a link in a mail"
        ACCOUNT = "account", "In the account"
        NO_MAILBOX = "no_mailbox", "The mailbox is gone"

    email = models.EmailField(unique=True)
    agreed_to = models.TextField()
    asked_at = models.DateTimeField(default=timezone.now)  # and the confirmation mailed
    confirmed_at = models.DateTimeField(null=True, blank=True)
    ended_at = models.DateTimeField(null=True, blank=True)
    ended_by = models.CharField(max_length=10, choices=Ended.choices, blank=True)

    class Meta:
        ordering = ["-asked_at", "-pk"]

    def __str__(self):
        return self.email

    @property
    def is_subscribed(self) -> bool:
        return self.confirmed_at is not None and self.ended_at is None


class NewsletterForm(RowForm):
    """What is sent is not changed any more."""

    def clean(self):
        cleaned = super().clean()
        if self.instance.pk and not self.instance.is_draft:
            words = self.instance.get_state_display().lower()
            raise ValidationError(f"It is {words}: nothing of it can be changed.")
        return cleaned


class Newsletter(ClusterableModel):
    """Written as a draft; sent once, to all who are subscribed in that moment. `text` and `html`
    are then its words, the same for all but the link that ends it."""

    class State(models.TextChoices):
        DRAFT = "draft", "Draft"
        SENDING = "sending", "Sending"
        SENT = "sent", "Sent"

    subject = models.CharField(max_length=120)
    preheader = models.CharField(
        "preview line",
        max_length=150,
        blank=True,
        help_text="What inboxes show after the subject.",
    )
    intro = models.TextField(
        "introduction", max_length=1500, help_text="An empty line begins a new paragraph."
    )
    state = models.CharField(
        max_length=7, choices=State.choices, default=State.DRAFT, editable=False
    )
    text = models.TextField(editable=False, blank=True)
    html = models.TextField(editable=False, blank=True)
    created_at = models.DateTimeField(auto_now_add=True)
    began_at = models.DateTimeField("sent", null=True, editable=False)
    ended_at = models.DateTimeField(null=True, editable=False)
    sent_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        null=True,
        editable=False,
        on_delete=models.SET_NULL,
        related_name="+",
    )

    base_form_class = NewsletterForm

    class Meta:
        ordering = ["-created_at", "-pk"]
        permissions = [("send_newsletter", "Can send a newsletter to all subscribers")]

    def __str__(self):
        return self.subject

    @property
    def is_draft(self) -> bool:
        return self.state == self.State.DRAFT

    def save(self, **kwargs):
        """A form that was opened before it was sent must not make it a draft again."""
        if self.pk and not kwargs.get("force_insert"):
            kwargs.setdefault("update_fields", WRITTEN)
        super().save(**kwargs)


class NewsletterPart(Orderable):
    """A guide, an article or a product that it shows."""

    newsletter = ParentalKey(Newsletter, on_delete=models.CASCADE, related_name="parts")
    page = models.ForeignKey(
        "wagtailcore.Page", null=True, blank=True, on_delete=models.CASCADE, related_name="+"
    )
    product = models.ForeignKey(
        "catalogue.Product", null=True, blank=True, on_delete=models.CASCADE, related_name="+"
    )

    class Meta(Orderable.Meta):
        constraints = [
            models.CheckConstraint(
                condition=Q(page=None) ^ Q(product=None), name="newsletter_part_is_one_thing"
            )
        ]

    def clean(self):
        super().clean()
        if bool(self.page_id) == bool(self.product_id):
            raise ValidationError(
                {"page": "Choose a guide or an article, or a product: one of the two."}
            )


class Delivery(models.Model):
    """One newsletter to one subscriber: made once, when it is sent."""

    class State(models.TextChoices):
        WAITING = "waiting", "Waiting"
        QUEUED = "queued", "On its way"
        SENT = "sent", "Sent"
        FAILED = "failed", "Failed"
        DROPPED = "dropped", "Left before it went"

    newsletter = models.ForeignKey(Newsletter, on_delete=models.CASCADE, related_name="deliveries")
    # Empty once the subscriber is forgotten: the figures stay.
    subscriber = models.ForeignKey(
        Subscriber, null=True, on_delete=models.SET_NULL, related_name="deliveries"
    )
    state = models.CharField(max_length=7, choices=State.choices, default=State.WAITING)
    problem = models.CharField(max_length=255, blank=True)
    left_at = models.DateTimeField(null=True)  # when the subscriber ended the newsletter, after it

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["newsletter", "subscriber"], name="newsletter_once_a_subscriber"
            )
        ]
        indexes = [
            models.Index(
                fields=["newsletter", "id"],
                name="newsletter_waits",
                condition=Q(state="waiting"),
            )
        ]

    def __str__(self):
        return f"{self.newsletter_id}:{self.pk} ({self.get_state_display().lower()})"
