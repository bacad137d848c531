"""The rules as publishers keep them in the desk."""

from django.conf import settings
from django.contrib.contenttypes.models import ContentType
from django.core.exceptions import ValidationError
from django.db import models
from wagtail.admin.panels import FieldPanel, FieldRowPanel, HelpPanel

from claims.reading.built_in import entries, lines
from claims.reading.patterns import BadLine, parse
from claims.reading.rules import Level, Rule


class ClaimWords(models.Model):
    """A list of words that rules name as <name>."""

    name = models.SlugField(max_length=30, unique=True, help_text="Rules write <name>.")
    words = models.TextField(
        help_text="Words and phrases, separated by commas or lines. *itis is every word that ends "
        "so, =back this form only."
    )
    seeded = models.CharField(max_length=64, blank=True, editable=False)
    changed = models.DateTimeField(auto_now=True)

    class Meta:
        verbose_name = verbose_name_plural = "words that rules share"
        ordering = ["name"]

    def __str__(self):
        return self.name

    @property
    def entries(self) -> tuple[str, ...]:
        return entries(self.words)


class ClaimRule(models.Model):
    """Words that are a medical claim, why, and what to write instead."""

    key = models.SlugField(max_length=40, blank=True, editable=False)
    name = models.CharField(max_length=80)
    level = models.CharField(
        max_length=4,
        choices=[
            (Level.STOP.value, "Stop: is never published"),
            (Level.LOOK.value, "Look: somebody looks at it"),
        ],
        default=Level.STOP.value,
    )
    find = models.TextField(
        "words",
        help_text="One line for each way to say it. cure/heal: one of these, in any form and with "
        "a typo. <pain>: a word of that list. [your]: may be there. “..”: up to four words that "
        "belong together. “...”: up to eight words of the sentence.",
    )
    but_not = models.TextField(
        "harmless words",
        blank=True,
        help_text="Lines of the same kind. Where one stands around the words, nothing is found.",
    )
    reason = models.CharField(max_length=250, help_text="Why, in one sentence.")
    rewrite = models.CharField(max_length=250, help_text="What can be written instead.")
    active = models.BooleanField(default=True)
    seeded = models.CharField(max_length=64, blank=True, editable=False)
    changed = models.DateTimeField(auto_now=True)

    panels = [
        FieldPanel("name"),
        FieldRowPanel([FieldPanel("level"), FieldPanel("active")]),
        FieldPanel("find"),
        FieldPanel("but_not"),
        FieldPanel("reason"),
        FieldPanel("rewrite"),
        HelpPanel(template="desk/try_claims_link.html", heading="Try it"),
    ]

    class Meta:
        verbose_name = "claim rule"
        ordering = ["-level", "name"]

    def __str__(self):
        return self.name

    def clean(self):
        super().clean()
        names = set(ClaimWords.objects.values_list("name", flat=True))
        problems = {}
        for field in ("find", "but_not"):
            try:
                for line in lines(getattr(self, field)):
                    parse(line, names)
            except BadLine as problem:
                problems[field] = str(problem)
        if problems:
            raise ValidationError(problems)

    def as_rule(self) -> Rule:
        return Rule(
            self.key or f"rule-{self.pk}",
            self.name,
            Level(self.level),
            lines(self.find),
            lines(self.but_not),
            self.reason,
            self.rewrite,
        )


class PublicClaim(models.Model):
    """Words that visitors read though a rule says stop: they were there before the rule."""

    content_type = models.ForeignKey(ContentType, on_delete=models.CASCADE, related_name="+")
    object_id = models.CharField(max_length=40)
    title = models.CharField(max_length=255)
    place = models.CharField(max_length=120)
    words = models.CharField(max_length=255)
    rewrite = models.CharField(max_length=250)
    edit_url = models.CharField(max_length=255, blank=True)

    class Meta:
        indexes = [models.Index(fields=["content_type", "object_id"], name="claim_of_row")]

    def __str__(self):
        return f"{self.title}: {self.words}"


class KeptSentence(models.Model):
    """A sentence that somebody looked at and keeps, with the reason: it is not shown again on this
    row as long as it reads the same."""

    content_type = models.ForeignKey(ContentType, on_delete=models.CASCADE, related_name="+")
    object_id = models.CharField(max_length=40)
    digest = models.CharField(max_length=64)
    sentence = models.TextField()
    reason = models.CharField(max_length=250)
    kept_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, on_delete=models.SET_NULL, related_name="+"
    )
    kept_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["content_type", "object_id", "digest"], name="sentence_kept_once_a_row"
            )
        ]

    def __str__(self):
        return f"{self.sentence} ({self.reason})"
