"""What of an address depends on its country: which states there are, how a postal code is written.

For forms with the fields `country` (a ChoiceField), `state` (another) and `postcode`.
"""

import re

from django import forms
from localflavor.ca.forms import CAPostalCodeField
from localflavor.us.forms import USZipCodeField

from shop.tax.states import states_of

STATE = "Choose a state."
US_ZIP = "Enter five digits, such as 80020."
CANADIAN = "Enter six letters and digits, such as K1A 0B1."
POSTCODES = {
    "US": USZipCodeField(error_messages={"invalid": US_ZIP}),
    "CA": CAPostalCodeField(error_messages={"invalid": CANADIAN}),
}
NINE_DIGITS = re.compile(r"^(\d{5})[ -]?(\d{4})$", re.ASCII)


def offer_countries(form, countries: list[tuple[str, str]]) -> None:
    """(code, name) of those to choose from; with one, nothing is asked."""
    form.fields["country"].choices = countries
    form.only_country = countries[0][0] if len(countries) == 1 else ""
    if form.only_country:
        form.fields["country"].widget = forms.HiddenInput()
        form.fields["country"].required = False
    first = countries[0][0] if countries else ""
    country = form.data.get("country") or form.initial.get("country") or first
    form.fields["state"].required = bool(states_of(country))
    form.fields["state"].choices = [("", "Choose one"), *_states(countries)]


def check_place(form, data: dict) -> None:
    """State and postal code, as the country in `data` asks for them. A country without states
    leaves the state empty."""
    country, state = data.get("country"), data.get("state")
    known = dict(states_of(country))
    if "state" in data and known and state not in known:
        form.add_error("state", STATE)
    elif not known:
        data["state"] = ""
    if "postcode" in data and country in POSTCODES:
        try:
            data["postcode"] = _postcode(country, data["postcode"])
        except forms.ValidationError as problem:
            form.add_error("postcode", problem)


def _postcode(country: str, typed: str) -> str:
    """As the country's mail writes it: "840421234" is "84042-1234", "k1a0b1" is "K1A 0B1". Raises
    ValidationError."""
    if not typed.isascii():  # the libraries take digits of any script
        raise forms.ValidationError(POSTCODES[country].error_messages["invalid"])
    if country == "US":
        typed = NINE_DIGITS.sub(r"\1-\2", typed.strip())
    return POSTCODES[country].clean(typed)


def _states(countries) -> list:
    """Choices: of one country plain, of several grouped by its name."""
    groups = [(name, states_of(code)) for code, name in countries if states_of(code)]
    return groups[0][1] if len(groups) == 1 else groups
