"""The days that a report is about."""

from dataclasses import dataclass
from datetime import date, timedelta

from django import forms
from django.core.validators import MaxValueValidator, MinValueValidator

from shop.web.site_days import today

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


@dataclass(frozen=True)
class Period:
    """Days where the site is, both included."""

    first: date
    last: date

    @classmethod
    def of_days(cls, days: int) -> "Period":
        """The days that end today."""
        last = today()
        return cls(last - timedelta(days - 1), last)

    @property
    def days(self) -> list[date]:
        return [self.first + timedelta(n) for n in range((self.last - self.first).days + 1)]

    def before(self) -> "Period":
        """As many days, right before these."""
        long = self.last - self.first + timedelta(1)
        return Period(self.first - long, self.last - long)


class PeriodForm(forms.Form):
    """What is left out means the last 28 days."""

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
