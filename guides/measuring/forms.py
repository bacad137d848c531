from django import forms

from shop.books.periods import PeriodForm
from shop.regions.models import BodyRegion


class ReportForm(PeriodForm):
    """The region and the days of a report. What is left out means everywhere."""

    region = forms.ModelChoiceField(BodyRegion.objects.all(), required=False, empty_label="All")
    field_order = ("region",)
