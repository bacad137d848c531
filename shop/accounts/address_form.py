"""An address of the account's address book."""

from django import forms
from oscar.core.loading import get_model
from phonenumber_field.formfields import PhoneNumberField

from shop.checkout.addresses import shipping_countries
from shop.checkout.places import check_place, offer_countries, sure_field

from .forms import dress


class AddressForm(forms.ModelForm):
    """An address in one of the countries that we ship to."""

    country = forms.ChoiceField(label="Country")
    state = forms.ChoiceField(required=False)
    sure = sure_field()
    phone_number = PhoneNumberField(
        label="Phone",
        region="US",
        required=False,
        help_text="Only if the carrier can’t find you.",
        error_messages={"invalid": "Enter a phone number, such as 303-555-0123, or none."},
    )
    field_order = ["first_name", "last_name", "line1", "line2", "line4", "country"]

    class Meta:
        model = get_model("address", "UserAddress")
        fields = ["first_name", "last_name", "line1", "line2", "line4", "state", "postcode"]
        fields += ["phone_number"]

    def __init__(self, user, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.instance.user = user
        self.initial.setdefault("country", self.instance.country_id)
        for name in set(self.fields) - {"last_name", "line2", "phone_number", "state", "sure"}:
            self.fields[name].required = True
        dress(self, line1="Address", line2="Apartment, suite", line4="City")
        self.fields["phone_number"].region = offer_countries(self, self.countries()) or "US"

    def countries(self) -> list[tuple[str, str]]:
        """An address that is kept stays where it is, though nothing may be shipped there now."""
        countries, here = shipping_countries(), self.instance.country_id
        if here and here not in dict(countries):
            countries.append((here, self.instance.country.printable_name))
        return countries

    def clean_country(self):
        return self.cleaned_data["country"] or self.only_country

    def clean_postcode(self):
        return self.cleaned_data["postcode"].strip().upper()

    def clean(self):
        data = super().clean()
        check_place(self, data)
        return data

    def _post_clean(self):
        """Oscar's model says a second time, on top, that a refused postal code is missing; it looks
        at the code only where it knows the country."""
        country = self.cleaned_data.get("country") or None
        self.instance.country_id = None if "postcode" in self.errors else country
        super()._post_clean()
        self.instance.country_id = country
