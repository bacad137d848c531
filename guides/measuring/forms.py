from datetime import date, timedelta

from django import forms
from django.core.validators import MaxValueValidator, MinValueValidator

from shop.regions.models import BodyRegion

from .figures import Period

PRESETS = {"7": "Last 7 days", "28": "Last 28 days", "90": "Last 90 days"}
CHOSEN, USUAL = "chosen", "28"
LONGEST = timedelta(days=732)
OUTSIDE = "Choose a day from 2000 to 2099."
SENSIBLE = [
    MinValueValidator(date(2000, 1, 1), OUTSIDE),
    MaxValueValidator(date(2099, 12, 31), OUTSIDE),
]


class DayField(forms.DateField):
    widget = forms.DateInput({"type": "date"})
    default_validators = SENSIBLE


class ReportForm(forms.Form):
    """The region and the days of a report. What is left out means the last 28 days, everywhere."""

    region = forms.ModelChoiceField(BodyRegion.objects.all(), required=False, empty_label="All")
    period = forms.ChoiceField(choices=[*PRESETS.items(), (CHOSEN, "From … to")], required=False)
    first = DayField(label="From", required=False)
    last = DayField(label="To", required=False)

    def clean(self):
        cleaned = super().clean()
        first, last = cleaned.get("first"), cleaned.get("last")
        if cleaned.get("period") != CHOSEN or self.errors:
            return cleaned
        if not first or not last:
            self.add_error("first" if not first else "last", "Choose both days.")
        elif first > last:
            self.add_error("last", "The last day is before the first one.")
        elif last - first > LONGEST:
            self.add_error("last", "Choose two years at most.")
        return cleaned

    def chosen_period(self) -> Period:
        """The usual one where the form makes no sense."""
        cleaned = self.cleaned_data if self.is_valid() else {}
        if cleaned.get("period") == CHOSEN:
            return Period(cleaned["first"], cleaned["last"])
        return Period.of_days(int(cleaned.get("period") or USUAL))
