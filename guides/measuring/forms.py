from datetime import timedelta

from django import forms

from shop.regions.models import BodyRegion

from .figures import Period

PRESETS = {"7": "Last 7 days", "28": "Last 28 days", "90": "Last 90 days"}
CHOSEN, USUAL = "chosen", "28"
LONGEST = timedelta(days=732)


class ReportForm(forms.Form):
    """The region and the days of a report. What is left out means the last 28 days, everywhere."""

    region = forms.ModelChoiceField(BodyRegion.objects.all(), required=False, empty_label="All")
    period = forms.ChoiceField(choices=[*PRESETS.items(), (CHOSEN, "From … to")], required=False)
    first = forms.DateField(label="From", required=False, widget=forms.DateInput({"type": "date"}))
    last = forms.DateField(label="To", required=False, widget=forms.DateInput({"type": "date"}))

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
