"""What of an address depends on its country: which states there are, how a postal code is written,
and what both are called there.

For forms with the fields `country` (a ChoiceField), `state` (another), `postcode` and `sure` (a
hidden CharField: what looked odd, and the shopper sent again).
"""

import re
from dataclasses import dataclass

from django import forms
from localflavor.ca.forms import CAPostalCodeField
from localflavor.us.forms import USZipCodeField

from shop.tax.states import states_of
from shop.web.pasted import without_unseen

from .postal_areas import states_of_postcode

STATE = "Choose a state."
US_ZIP = "Enter five digits, such as 80020."
CANADIAN = "Enter six letters and digits, such as K1A 0B1."
POSTCODES = {
    "US": USZipCodeField(error_messages={"invalid": US_ZIP}),
    "CA": CAPostalCodeField(error_messages={"invalid": CANADIAN}),
}
NINE_DIGITS = re.compile(r"^(\d{5})[ -]?(\d{4})$", re.ASCII)
OF_COUNTRY = "show_country"  # the button that asks for the fields of another country


@dataclass(frozen=True)
class Words:
    """What a country calls the parts of an address; `keypad` is an inputmode."""

    state: str
    choose: str
    postcode: str
    enter: str
    keypad: str = "text"


WORDS = {
    "US": Words("State", STATE, "ZIP code", US_ZIP, "numeric"),
    "CA": Words("Province", "Choose a province.", "Postal code", CANADIAN),
}
ELSEWHERE = Words("State", STATE, "Postal code", "Enter the postal code.")


def sure_field() -> forms.CharField:
    return forms.CharField(required=False, max_length=200, widget=forms.HiddenInput)


def offer_countries(form, countries: list[tuple[str, str]]) -> str:
    """(code, name) of those to choose from; with one, nothing is asked. The other fields become
    those of the country that is chosen, whose code is returned."""
    form.fields["country"].choices = countries
    form.only_country = countries[0][0] if len(countries) == 1 else ""
    if form.only_country:
        form.fields["country"].widget = forms.HiddenInput()
        form.fields["country"].required = False
    first = countries[0][0] if countries else ""
    country = form.data.get("country") or form.initial.get("country") or first
    country = country if country in dict(countries) else first
    _offer_states(form.fields["state"], country)
    words, postcode = WORDS.get(country, ELSEWHERE), form.fields["postcode"]
    postcode.label, postcode.widget.attrs["inputmode"] = words.postcode, words.keypad
    postcode.error_messages["required"] = words.enter
    return country


def _offer_states(field, country: str) -> None:
    """None are asked for in a country whose addresses name none."""
    words, states = WORDS.get(country, ELSEWHERE), states_of(country)
    field.label, field.required = words.state, bool(states)
    field.error_messages["required"] = field.error_messages["invalid_choice"] = words.choose
    field.choices = [("", "Choose one"), *states]
    if not states:
        field.widget = forms.HiddenInput()


def check_place(form, data: dict) -> None:
    """State and postal code, as the country in `data` asks for them. A country without states
    leaves the state empty."""
    country = data.get("country")
    if not states_of(country):
        data["state"] = ""
        form.errors.pop("state", None)
    if "postcode" in data and country in POSTCODES:
        try:
            data["postcode"] = _postcode(country, data["postcode"])
        except forms.ValidationError as problem:
            form.add_error("postcode", problem)
    if not form.errors:
        _ask_if_sure(form, data)


def _ask_if_sure(form, data: dict) -> None:
    """Once, about a postal code that does not look like one of the state: sent again as it is, it
    passes."""
    country, state, postcode = data["country"], data["state"], data["postcode"]
    pair, usual = f"{state} {postcode}", states_of_postcode(country, postcode)
    if not state or not usual or state in usual or data.get("sure") == pair:
        return
    form.data = form.data.copy()
    form.data[form.add_prefix("sure")] = pair
    names, words = dict(states_of(country)), WORDS[country]
    there = " or ".join(sorted(names[code] for code in usual if code in names))
    form.add_error(
        "postcode",
        f"{words.postcode} {postcode} looks like {there}, not {names[state]}. Check both. If they "
        "are right, send the form again as it is.",
    )


def _postcode(country: str, typed: str) -> str:
    """As the country's mail writes it: "840421234" is "84042-1234", "k1a0b1" is "K1A 0B1". Raises
    ValidationError."""
    typed = without_unseen(typed)
    if not typed.isascii():  # the libraries take digits of any script
        raise forms.ValidationError(POSTCODES[country].error_messages["invalid"])
    if country == "US":
        typed = NINE_DIGITS.sub(r"\1-\2", typed.strip())
    return POSTCODES[country].clean(typed)
