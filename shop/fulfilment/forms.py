"""What staff type to send a box, or many."""

from django import forms

from .carriers import CHOICES, InvalidTracking, clean_tracking_number
from .ship_csv import MOST_BYTES


class ShipForm(forms.Form):
    carrier = forms.ChoiceField(choices=CHOICES)
    tracking_number = forms.CharField(max_length=80)

    def clean_tracking_number(self):
        try:
            return clean_tracking_number(self.cleaned_data["tracking_number"])
        except InvalidTracking as problem:
            raise forms.ValidationError(str(problem)) from problem


class UploadForm(forms.Form):
    file = forms.FileField(label="CSV file")

    def clean_file(self):
        file = self.cleaned_data["file"]
        if file.size > MOST_BYTES:
            raise forms.ValidationError("The file is larger than 1 MB. Split it.")
        return file
