"""Looking for orders in the dashboard."""

from django import forms
from django.core.validators import MaxValueValidator, MinValueValidator
from oscar.apps.dashboard.orders import forms as stock
from oscar.forms.widgets import DatePickerInput

from shop.fulfilment.order_search import DATES


class DateField(forms.DateField):
    widget = DatePickerInput
    default_validators = [MinValueValidator(DATES[0]), MaxValueValidator(DATES[1])]


class OrderSearchForm(stock.OrderSearchForm):
    """One field for names and addresses: Oscar's own finds no full name, and no mail address."""

    customer = forms.CharField(required=False, label="Name or email", max_length=100)
    date_from = DateField(required=False, label="From")
    date_to = DateField(required=False, label="To")
    status = forms.ChoiceField(
        choices=[("", "Any"), *stock.OrderSearchForm.status_choices[1:]],
        label="State",
        required=False,
    )
    field_order = ("order_number", "customer", "status", "date_from", "date_to")

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        del self.fields["name"]

    def clean(self):
        return super().clean() | {"name": ""}  # Oscar's view asks for it
