"""The forms of the account pages: US words, autocomplete tokens, one sentence an error."""

from django import forms
from oscar.apps.customer import forms as stock
from oscar.core.loading import get_model

from shop.web.pasted import CodeField, EmailField

PASSWORD_HINT = "Eight characters or more, not only numbers."  # noqa: S105
TOKENS = {
    "email": "email",
    "first_name": "given-name",
    "last_name": "family-name",
    "line1": "address-line1",
    "line2": "address-line2",
    "line4": "address-level2",
    "country": "country",
    "state": "address-level1",
    "postcode": "postal-code",
    "phone_number": "tel",
    "password": "current-password",
    "oldpassword": "current-password",
    "password1": "new-password",
    "password2": "new-password",
    "code": "one-time-code",
}
MISSING = {
    "login": "Enter your email.",
    "email": "Enter your email.",
    "password": "Enter your password.",
    "oldpassword": "Enter the password you have now.",
    "password1": "Choose a password.",
    "password2": "Enter the new password again.",
    "code": "Enter the code.",
    "first_name": "Enter a first name.",
    "line1": "Enter the street and number.",
    "line4": "Enter the city.",
    "country": "Choose a country.",
    "number": "Enter the order number.",
    "name": "Give the list a name.",
}
HALVES = ("first_name", "last_name", "state", "postcode")


def dress(form, **labels: str) -> None:
    """Give the fields their autocomplete token, their width, what to say where one is empty, and
    these labels."""
    for name, field in form.fields.items():
        if name in TOKENS:
            field.widget.attrs["autocomplete"] = TOKENS[name]
        if name in HALVES:
            field.width = "half"
        if name in MISSING:
            field.error_messages["required"] = MISSING[name]
        field.label = labels.get(name, field.label)


class ProfileForm(stock.UserForm):
    """The name. The email has a page of its own, which asks for the password."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        del self.fields["email"]
        dress(self, first_name="First name", last_name="Last name")


class ConfirmPasswordForm(stock.ConfirmPasswordForm):
    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        dress(self)

    def clean_password(self):
        try:
            return super().clean_password()
        except forms.ValidationError:
            raise forms.ValidationError("This is not your password.") from None


class WishListForm(forms.ModelForm):
    VISIBILITY = [("Private", "Only you"), ("Public", "Everybody who has the link")]

    visibility = forms.ChoiceField(
        label="Who can see it", choices=VISIBILITY, widget=forms.RadioSelect, initial="Private"
    )

    class Meta:
        model = get_model("wishlists", "WishList")
        fields = ["name", "visibility"]

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        dress(self)


class OrderLookUpForm(forms.Form):
    number = CodeField(
        label="Order number", max_length=30, help_text="Ten letters and digits, on your receipt."
    )
    email = EmailField(label="Email", help_text="The one the order was placed with.")

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        dress(self)
        self.fields["number"].widget.attrs |= {"autocomplete": "off", "spellcheck": "false"}

    def clean(self):
        """One sentence for both mistakes, so that nobody learns which orders exist."""
        data = super().clean()
        if not self.errors:
            orders = get_model("order", "Order").objects.select_related("user")
            self.order = orders.filter(number=data["number"].lstrip("#")).first()
            if self.order is None or data["email"].lower() not in _addresses(self.order):
                raise forms.ValidationError(
                    "We can’t find an order with this number and email. Check both on your receipt."
                )
        return data


def _addresses(order) -> set[str]:
    """What the shopper may remember: the address typed for the order, or that of the account."""
    return {address.lower() for address in (order.guest_email, order.email) if address}
