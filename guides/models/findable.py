"""How a page stands in search engines and where it is shared, as its editor wants it."""

from urllib.parse import urlsplit

from django.apps import apps
from django.conf import settings
from django.core.exceptions import ValidationError
from django.db import models
from django.forms import Media
from wagtail.admin.panels import FieldPanel, HelpPanel, MultiFieldPanel
from wagtail.admin.staticfiles import versioned_static
from wagtail.images import get_image_model_string
from wagtail.models import Page

SPEC = "fill-1200x630|format-jpeg"  # of a picture where links are shared
ADDRESS = "Enter an address of this site, such as /guides/neck/, or one that begins with https://."


def check_original(address: str) -> None:
    parts = urlsplit(address)
    here = not parts.netloc and address.startswith("/") and not address.startswith("//")
    if not (here or (parts.scheme == "https" and parts.netloc)) or any(
        c.isspace() for c in address
    ):
        raise ValidationError(ADDRESS)


class PreviewPanel(HelpPanel):
    """The result in a search engine, and the card of a shared link, as they are typed."""

    class BoundPanel(HelpPanel.BoundPanel):
        @property
        def media(self):
            return super().media + Media(
                js=[versioned_static("js/editor/seo_preview.js")],
                css={"all": [versioned_static("css/editor/seo_preview.css")]},
            )


class Findable(models.Model):
    hidden_from_search = models.BooleanField(
        "keep search engines out",
        default=False,
        help_text="The page stays open to whoever has its address; the sitemap leaves it out.",
    )
    original = models.CharField(
        "address of the original",
        max_length=255,
        blank=True,
        validators=[check_original],
        help_text="Where the same text stood first: search engines then list that page instead of "
        "this one. Empty for nearly every page.",
    )
    social_picture = models.ForeignKey(
        get_image_model_string(),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        help_text="Where links to the page are shared, 1200 × 630 px. Empty: the page’s own.",
    )

    sharing_panels = [
        MultiFieldPanel(
            [
                PreviewPanel(template="desk/seo_preview.html"),
                FieldPanel("social_picture"),
                FieldPanel("hidden_from_search"),
                FieldPanel("original"),
            ],
            heading="Search engines and shared links",
        ),
    ]
    promote_panels = [*Page.promote_panels, *sharing_panels]

    class Meta:
        abstract = True

    @property
    def original_url(self) -> str:
        """A whole address; empty for a page that is its own original."""
        here = self.original.startswith("/")
        return settings.SITE_URL + self.original if here else self.original

    def clean(self):
        super().clean()
        if self.original and self.url and urlsplit(self.original).path == self.url:
            raise ValidationError({"original": "This is the page itself: leave it empty."})


def unlisted_page_ids() -> list[int]:
    """Of all kinds of pages, those that search engines are kept out of, or sent elsewhere for the
    original. One query."""
    kinds = [model for model in apps.get_models() if issubclass(model, Findable)]
    first, *rest = (
        model.objects.order_by().exclude(hidden_from_search=False, original="").values("pk")
        for model in kinds
    )
    return [row["pk"] for row in first.union(*rest)]
