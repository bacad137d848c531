from django.core.exceptions import ValidationError
from django.db import models
from wagtail.admin.panels import FieldPanel
from wagtail.contrib.settings.models import BaseGenericSetting, register_setting

AMOUNT = "{amount}"


class JobRun(models.Model):
    """When a scheduled job last ran, what went wrong if anything did, and who runs it now."""

    name = models.CharField(max_length=60, unique=True)
    last_run = models.DateTimeField(null=True)
    error = models.CharField(max_length=300, blank=True)
    # While a process runs it, and until then if the process is killed.
    lease_until = models.DateTimeField(null=True)

    def __str__(self):
        return f"{self.name} at {self.last_run:%Y-%m-%d %H:%M}" if self.last_run else self.name


@register_setting(icon="tag")
class ShopNote(BaseGenericSetting):
    """One line above every page, and beside the button that buys. Editors change it at /cms/."""

    text = models.CharField(
        max_length=90,
        blank=True,
        help_text="One short sentence, such as what shipping costs. Empty: nothing is shown. Never "
        f"a medical claim. {AMOUNT} becomes the sum from which your offer ships for free; without "
        "such an offer the note is left out.",
    )

    panels = [FieldPanel("text")]

    class Meta:
        verbose_name = "note above every page"

    def __str__(self):
        return self.text

    def clean(self):
        super().clean()
        if set("{}") & set(self.text.replace(AMOUNT, "")):
            raise ValidationError({"text": f"In braces only {AMOUNT} is understood."})
