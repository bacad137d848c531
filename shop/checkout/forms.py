import re

from django import forms

from .states import STATES

# What to do about a field that is empty or wrong; the summary on top says the same.
SENTENCES = {
    "email": "Enter your email address, like name@example.com.",
    "first_name": "Enter your first name.",
    "last_name": "Enter your last name.",
    "line1": "Enter your street and house number.",
    "city": "Enter your city.",
    "state": "Choose a state.",
    "postcode": "Enter five digits, such as 80020.",
    "shipping_method": "Choose how we ship it.",
}
ZIP = re.compile(r"^[0-9]{5}(-[0-9]{4})?$")


class CheckoutForm(forms.Form):
    """Contact, address and shipping on one page. Card details are never asked for here."""

    email = forms.EmailField(
        label="Email", max_length=254, help_text="For the receipt and where the parcel is."
    )
    first_name = forms.CharField(label="First name", max_length=255)
    last_name = forms.CharField(label="Last name", max_length=255)
    line1 = forms.CharField(label="Address", max_length=255)
    line2 = forms.CharField(label="Apartment, suite", max_length=255, required=False)
    city = forms.CharField(label="City", max_length=255)
    state = forms.ChoiceField(label="State", choices=[("", "Choose one"), *STATES])
    postcode = forms.CharField(label="ZIP code", max_length=10)
    phone = forms.CharField(
        label="Phone",
        max_length=30,
        required=False,
        help_text="Only if the carrier can’t find you.",
    )
    shipping_method = forms.ChoiceField(label="Shipping", widget=forms.RadioSelect)

    AUTOCOMPLETE = {
        "email": "email",
        "first_name": "given-name",
        "last_name": "family-name",
        "line1": "address-line1",
        "line2": "address-line2",
        "city": "address-level2",
        "state": "address-level1",
        "postcode": "postal-code",
        "phone": "tel",
    }

    def __init__(self, *args, shipping_methods, **kwargs):
        """`shipping_methods` are Oscar's, already priced for the cart by the caller."""
        super().__init__(*args, **kwargs)
        self.fields["shipping_method"].choices = [(m.code, m.name) for m in shipping_methods]
        for name, sentence in SENTENCES.items():
            messages = self.fields[name].error_messages
            messages["required"] = messages["invalid"] = messages["invalid_choice"] = sentence
        self.fields["email"].validators[0].message = SENTENCES["email"]
        for name, token in self.AUTOCOMPLETE.items():
            self.fields[name].widget.attrs["autocomplete"] = token
        self.fields["postcode"].widget.attrs["inputmode"] = "numeric"

    def clean_postcode(self):
        postcode = self.cleaned_data["postcode"].strip()
        if not ZIP.match(postcode):
            raise forms.ValidationError(SENTENCES["postcode"])
        return postcode

    def address(self) -> dict:
        """The fields of Oscar's shipping address. Valid forms only."""
        data = self.cleaned_data
        return {
            "first_name": data["first_name"],
            "last_name": data["last_name"],
            "line1": data["line1"],
            "line2": data["line2"],
            "line4": data["city"],
            "state": data["state"],
            "postcode": data["postcode"],
            "country_id": "US",
        }
