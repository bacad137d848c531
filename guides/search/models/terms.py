"""The editors' list of terms, as they keep it in the desk."""

from django.core.exceptions import ValidationError
from django.db import models
from wagtail.admin.panels import FieldPanel, HelpPanel
from wagtail.models import Page

from claims.forms import RowForm
from guides.search.places import PLACES
from guides.search.understanding.terms import Term, TermKind
from guides.search.understanding.words import stems
from shop.catalog.product_chooser import ProductChooserWidget

PAGE_KINDS = {"guidepage": "guide", "articlepage": "article"}


class SearchTermForm(RowForm):
    def clean(self):
        cleaned = super().clean()
        kind, regions = cleaned.get("kind"), cleaned.get("regions")
        target = [name for name in ("page", "product", "place") if cleaned.get(name)]
        if len(target) > 1:
            self.add_error(target[1], "Choose one place to lead to.")
        if kind == TermKind.BODY and not regions:
            self.add_error("regions", "Choose the regions that these words mean.")
        if kind == TermKind.CONDITION and not regions and not target:
            self.add_error("regions", "Choose where people feel it, or a page that says more.")
        if kind == TermKind.PROMOTED and not target:
            self.add_error("page", "Choose what answers the question.")
        page = cleaned.get("page")
        if page and not page.live:
            self.add_error("page", "This page is not published: nobody could read it.")
        return cleaned


class SearchTerm(models.Model):
    """Words that mean the same, a condition, another word for a body part, or a question that has
    one best answer."""

    kind = models.CharField(
        max_length=9,
        choices=[
            (TermKind.SAME.value, "Mean the same"),
            (TermKind.BODY.value, "Mean a part of the body"),
            (TermKind.CONDITION.value, "A condition: tape treats none, so it leads to its region"),
            (TermKind.PROMOTED.value, "A question with one best answer"),
        ],
    )
    words = models.TextField(help_text="One word or phrase a line, as people type it.")
    regions = models.ManyToManyField(
        "regions.BodyRegion",
        blank=True,
        related_name="+",
        help_text="Of a condition or a body part. The first from head to toe counts most.",
    )
    page = models.ForeignKey(
        Page, null=True, blank=True, on_delete=models.CASCADE, related_name="+"
    )
    product = models.ForeignKey(
        "catalogue.Product", null=True, blank=True, on_delete=models.CASCADE, related_name="+"
    )
    place = models.CharField(
        max_length=20,
        blank=True,
        choices=[(slug, heading) for slug, heading, *_ in PLACES],
        help_text="A page of the shop that nobody writes.",
    )
    changed = models.DateTimeField(auto_now=True)

    base_form_class = SearchTermForm
    panels = [
        FieldPanel("kind"),
        FieldPanel("words"),
        FieldPanel("regions"),
        FieldPanel("page"),
        FieldPanel("product", widget=ProductChooserWidget),
        FieldPanel("place"),
        HelpPanel(template="cms/try_search.html", heading="Try it"),
    ]

    class Meta:
        app_label = "site_search"
        verbose_name = "search term"
        ordering = ["kind", "words"]

    def __str__(self):
        shown = self.lines
        return ", ".join(shown[:4]) + (" …" if len(shown) > 4 else "")

    @property
    def lines(self) -> list[str]:
        return [line.strip() for line in self.words.splitlines() if line.strip()]

    def clean(self):
        super().clean()
        mine = {tuple(stems(line)): line for line in self.lines}
        if () in mine or not mine:
            raise ValidationError({"words": "Enter words: each line needs a letter or a digit."})
        others = SearchTerm.objects.filter(kind=self.kind).exclude(pk=self.pk)
        for other in others:
            for line in other.lines:
                if (found := mine.get(tuple(stems(line)))) is not None:
                    message = f"“{found}” is in another row already: {other}."
                    raise ValidationError({"words": message})

    def as_term(self) -> Term:
        """Reads `regions` and `page`: prefetch them."""
        regions = tuple(region.slug for region in self.regions.all())
        return Term(TermKind(self.kind), tuple(self.lines), regions, self.target)

    @property
    def target(self) -> str:
        """The key of a document, empty without one."""
        if self.page_id:
            kind = PAGE_KINDS.get(self.page.content_type.model, "page")
            return f"{kind}:{self.page_id}"
        if self.product_id:
            return f"product:{self.product_id}"
        slugs = [slug for slug, *_ in PLACES]
        return f"place:{slugs.index(self.place) + 1}" if self.place in slugs else ""
