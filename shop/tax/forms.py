"""The whole table on one form: a percentage and a tick for each state."""

from dataclasses import dataclass

from django import forms
from django.db import transaction

from .models import MOST, SalesTaxRate
from .states import states_of

COUNTRY = "US"
SENTENCE = f"Enter a percentage from 0 to {MOST}, with three decimals at most, such as 4.25."


@dataclass(frozen=True)
class Row:
    """A state as the page shows it."""

    code: str
    name: str
    percent: forms.BoundField
    shipping: forms.BoundField


@dataclass(frozen=True)
class Change:
    """What became of a state's rate, in words. `rate` may be deleted; it still has its key."""

    name: str
    rate: SalesTaxRate
    old: str
    new: str


class PercentField(forms.DecimalField):
    """One sentence for whatever is wrong: Django has five, and shows several at once."""

    def __init__(self, **kwargs):
        attrs = {"inputmode": "decimal", "class": "form-control form-control-sm"}
        limits = {"min_value": 0, "max_value": MOST, "max_digits": 5, "decimal_places": 3}
        super().__init__(widget=forms.TextInput(attrs=attrs), **limits, **kwargs)

    def clean(self, value):
        try:
            return super().clean(value)
        except forms.ValidationError as problem:
            raise forms.ValidationError(SENTENCE) from problem


class SalesTaxForm(forms.Form):
    """Fields `CO-percent` and `CO-shipping`. An empty percentage: no rate is kept."""

    def __init__(self, *args, **kwargs):
        self.rates = {rate.state: rate for rate in SalesTaxRate.objects.filter(country=COUNTRY)}
        super().__init__(*args, **kwargs)
        for code, name in states_of(COUNTRY):
            self._add_state(code, name, self.rates.get(code))

    def _add_state(self, code: str, name: str, rate: SalesTaxRate | None) -> None:
        percent = PercentField(required=False, initial=rate.percent if rate else None)
        percent.widget.attrs["aria-label"] = f"{name}, percent"
        shipping = forms.BooleanField(required=False, initial=bool(rate and rate.shipping_taxed))
        shipping.widget.attrs["aria-label"] = f"{name} taxes shipping"
        self.fields |= {f"{code}-percent": percent, f"{code}-shipping": shipping}

    def clean(self):
        for code, _ in states_of(COUNTRY):
            percent = f"{code}-percent"
            ticked = self.cleaned_data.get(f"{code}-shipping")
            if ticked and self.cleaned_data.get(percent) is None and percent not in self.errors:
                self.add_error(percent, "Enter a percentage, or take the tick off.")

    def rows(self) -> list[Row]:
        return [
            Row(code, name, self[f"{code}-percent"], self[f"{code}-shipping"])
            for code, name in states_of(COUNTRY)
        ]

    @transaction.atomic
    def save(self) -> list[Change]:
        """Write what differs from the table."""
        found = (self._save_state(code, name) for code, name in states_of(COUNTRY))
        return [change for change in found if change]

    def _save_state(self, code: str, name: str) -> Change | None:
        percent = self.cleaned_data[f"{code}-percent"]
        taxed = self.cleaned_data[f"{code}-shipping"]
        rate = self.rates.get(code)
        old = _said(rate)
        if percent is None:
            if rate is None:
                return None
            SalesTaxRate.objects.filter(pk=rate.pk).delete()  # the row in hand keeps its key
            return Change(name, rate, old, _said(None))
        if rate and (rate.percent, rate.shipping_taxed) == (percent, taxed):
            return None
        rate, _ = SalesTaxRate.objects.update_or_create(
            country=COUNTRY,
            state=code,
            defaults={"percent": percent, "shipping_taxed": taxed},
        )
        return Change(name, rate, old, _said(rate))


def _said(rate: SalesTaxRate | None) -> str:
    if rate is None:
        return "none"
    return f"{rate.percent.normalize():f} %" + (" with shipping" if rate.shipping_taxed else "")
