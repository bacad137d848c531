from django import forms
from phonenumber_field.phonenumber import to_python

from shop.aftercare.models import ScheduledMail
from shop.web.pasted import EmailField

from .places import check_place, offer_countries, sure_field
from .post_boxes import refusal

# What to do about a field that is empty or wrong; the summary on top says the same.
SENTENCES = {
    "email": "Enter your email address, like name@example.com.",
    "first_name": "Enter your first name.",
    "line1": "Enter your street and house number.",
    "city": "Enter your city.",
    "country": "Choose a country.",
    "phone": "Enter a phone number, such as (303) 555-0123, or leave it empty.",
    "shipping_method": "Choose how we ship it.",
    "later_mails": "Choose among the mails that are offered.",
}
TOO_HEAVY_THERE = "This cart is too heavy to ship there at once."
LATER_MAILS = [
    (ScheduledMail.Kind.START, "When it ships: how to put it on"),
    (ScheduledMail.Kind.REMOVAL, "After some days: how to take it off"),
    (ScheduledMail.Kind.REFILL, "When it should run out: a link that fills your cart"),
]


class CheckoutForm(forms.Form):
    """Contact, address and shipping on one page. Card details are never asked for here."""

    email = EmailField(
        label="Email", max_length=254, help_text="For the receipt and where the parcel is."
    )
    first_name = forms.CharField(label="First name", max_length=255)
    last_name = forms.CharField(label="Last name", max_length=255, required=False)
    line1 = forms.CharField(label="Address", max_length=255)
    line2 = forms.CharField(label="Apartment, suite", max_length=255, required=False)
    city = forms.CharField(label="City", max_length=255)
    country = forms.ChoiceField(label="Country")
    state = forms.ChoiceField(required=False)
    postcode = forms.CharField(max_length=10)
    sure = sure_field()
    phone = forms.CharField(
        label="Phone",
        max_length=30,
        required=False,
        widget=forms.TextInput(attrs={"type": "tel"}),
        help_text="Only if the carrier can’t find you.",
    )
    shipping_method = forms.ChoiceField(label="Shipping", widget=forms.RadioSelect)
    later_mails = forms.MultipleChoiceField(
        label="Later, by mail",
        choices=LATER_MAILS,
        required=False,
        widget=forms.CheckboxSelectMultiple,
    )

    AUTOCOMPLETE = {
        "email": "email",
        "first_name": "given-name",
        "last_name": "family-name",
        "line1": "address-line1",
        "line2": "address-line2",
        "city": "address-level2",
        "country": "country",
        "state": "address-level1",
        "postcode": "postal-code",
        "phone": "tel",
    }

    def __init__(
        self, *args, shipping_methods, countries, too_heavy=False, has_tape=False, **kwargs
    ):
        """`shipping_methods` are Oscar's, for the cart and the country that was chosen;
        `countries` are (code, name) of those that we ship to. With one, nothing is asked.
        `too_heavy`: none of them goes to the country that was chosen. `has_tape`: the later mails
        are about tape, and asked of nobody else."""
        super().__init__(*args, **kwargs)
        offer_countries(self, countries)
        self.too_heavy, self.methods = too_heavy, shipping_methods
        self.fields["shipping_method"].choices = [(m.code, m.name) for m in shipping_methods]
        for name, sentence in SENTENCES.items():
            messages = self.fields[name].error_messages
            messages["required"] = messages["invalid"] = messages["invalid_choice"] = sentence
        self.fields["email"].validators[0].message = SENTENCES["email"]
        for name, token in self.AUTOCOMPLETE.items():
            self.fields[name].widget.attrs["autocomplete"] = token
        if not has_tape:
            del self.fields["later_mails"]

    def clean(self):
        """What is asked of a state and a postal code depends on the country, and where a parcel
        may go on the way of shipping."""
        data = super().clean()
        if sentence := refusal(data, self.methods):
            self.add_error("shipping_method", sentence)
        check_place(self, data)
        return data

    def clean_country(self):
        if self.too_heavy:
            raise forms.ValidationError(TOO_HEAVY_THERE)
        return self.cleaned_data["country"] or self.only_country

    def clean_postcode(self):
        return self.cleaned_data["postcode"].strip().upper()

    def clean_phone(self):
        phone = self.cleaned_data["phone"].strip()
        if phone:
            number = to_python(phone, region=self.cleaned_data.get("country") or "US")
            if not number or not number.is_valid():
                raise forms.ValidationError(SENTENCES["phone"])
            phone = number.as_e164
        return phone

    @staticmethod
    def initial_of(attempt) -> dict:
        """What was typed for an attempt, to begin with when the shopper comes back."""
        address = attempt.address
        fields = ("first_name", "last_name", "line1", "line2", "state", "postcode")
        initial = {"country": address["country_id"]}
        return (
            initial
            | {name: address[name] for name in fields}
            | {
                "email": attempt.email,
                "city": address["line4"],
                "phone": address["phone_number"],
                "shipping_method": attempt.quote["shipping_code"],
                "later_mails": attempt.later_mails,
            }
        )

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
            "country_id": data["country"],
            "phone_number": data["phone"],
        }
