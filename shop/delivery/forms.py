import re

from django import forms
from oscar.core.loading import get_model

from claims.forms import NoClaims

from .models import ShippingRate


class ShippingRateForm(NoClaims, forms.ModelForm):
    class Meta:
        model = ShippingRate
        fields = [
            "code",
            "name",
            "description",
            "days_from",
            "days_to",
            "countries",
            "min_total",
            "max_total",
            "max_weight",
            "price",
            "offers_apply",
            "po_boxes",
            "packed_first",
        ]

    def clean_countries(self):
        """Codes of countries that the shop knows: an address points at one of those."""
        typed = re.split(r"[\s,;]+", self.cleaned_data["countries"].upper().strip(" ,;"))
        codes = list(dict.fromkeys(typed))
        known = get_model("address", "Country").objects.filter(pk__in=codes)
        unknown = set(codes) - set(known.values_list("pk", flat=True))
        if unknown:
            raise forms.ValidationError(
                f"The shop does not know {', '.join(sorted(unknown))}. Enter codes such as US CA."
            )
        return " ".join(codes)
