from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import Q
from modelcluster.fields import ParentalKey
from modelcluster.models import ClusterableModel
from wagtail.admin.panels import FieldPanel, HelpPanel, InlinePanel
from wagtail.models import Orderable

from claims.forms import RowForm
from kt_site.addresses import what_stands_at


class Menu(ClusterableModel):
    """Replaces the links that the site has by itself at one place; without links it does not."""

    class Place(models.TextChoices):
        MAIN = "main", "At the top of every page"
        LEARN = "learn", "At the foot of every page, “Learn”"
        HELP = "help", "At the foot of every page, “Help”"

    place = models.CharField(max_length=5, choices=Place.choices, unique=True)

    base_form_class = RowForm
    panels = [
        HelpPanel(template="desk/menu.html"),
        FieldPanel("place"),
        InlinePanel("links", heading="Links", label="Link", max_num=9),
    ]

    class Meta:
        ordering = ["pk"]

    def __str__(self):
        return self.get_place_display()

    def dead(self) -> list[str]:
        """The texts of the links that lead nowhere by now: pages leave them out."""
        return [link.text for link in self.links.select_related("page") if link.problem()]

    def dead_words(self) -> str:
        return ", ".join(self.dead()) or "none"

    dead_words.short_description = "Links that lead nowhere"


class MenuLink(Orderable):
    menu = ParentalKey(Menu, on_delete=models.CASCADE, related_name="links")
    text = models.CharField(max_length=30)
    page = models.ForeignKey(
        "wagtailcore.Page", null=True, blank=True, on_delete=models.CASCADE, related_name="+"
    )
    address = models.CharField(
        max_length=200,
        blank=True,
        help_text="Of this site, such as /shop/category/care/, where it is no page.",
    )

    panels = [FieldPanel("text"), FieldPanel("page"), FieldPanel("address")]

    class Meta(Orderable.Meta):
        constraints = [
            models.CheckConstraint(
                condition=Q(page=None) ^ Q(address=""), name="menu_link_leads_to_one_place"
            )
        ]

    def __str__(self):
        return self.text

    def clean(self):
        super().clean()
        if bool(self.page_id) == bool(self.address):
            raise ValidationError(
                {"address": "Choose a page, or enter an address: one of the two."}
            )
        if problem := self.problem():
            raise ValidationError({"page" if self.page_id else "address": problem})

    def problem(self) -> str:
        """Why it leads nowhere; empty if it does."""
        if self.page_id:
            return "" if self.page.live else f"“{self.page.title}” is not published."
        path = self.address.partition("?")[0].partition("#")[0]
        if not path.startswith("/") or path.startswith(("//", "/\\")):
            return "Enter an address of this site, such as /shop/."
        if path != "/" and not what_stands_at(path.rstrip("/")):
            return "Nothing is at this address."
        return ""

    @property
    def url(self) -> str:
        return (self.page.url or "") if self.page_id else self.address
