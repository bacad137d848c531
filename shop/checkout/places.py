"""What of an address depends on its country: which states there are, how a postal code is written.

For forms with the fields `country` (a ChoiceField), `state` (another) and `postcode`.
"""

import re

from django import forms

from shop.tax.states import STATES_OF

STATE = "Choose a state."
US_ZIP = "Enter five digits, such as 80020."
POSTCODES = {
    "US": (re.compile(r"^[0-9]{5}(-[0-9]{4})?$"), US_ZIP),
    "CA": (
        re.compile(r"^[A-Z][0-9][A-Z] ?[0-9][A-Z][0-9]$", re.I | re.A),
        "Enter six letters and digits, such as K1A 0B1.",
    ),
}


def offer_countries(form, countries: list[tuple[str, str]]) -> None:
    """(code, name) of those to choose from; with one, nothing is asked."""
    form.fields["country"].choices = countries
    form.only_country = countries[0][0] if len(countries) == 1 else ""
    if form.only_country:
        form.fields["country"].widget = forms.HiddenInput()
        form.fields["country"].required = False
    country = form.data.get("country") or form.initial.get("country") or countries[0][0]
    form.fields["state"].required = country in STATES_OF
    form.fields["state"].choices = [("", "Choose one"), *_states(countries)]


def check_place(form, data: dict) -> None:
    """State and postal code, as the country in `data` asks for them. A country without states
    leaves the state empty."""
    country, state = data.get("country"), data.get("state")
    known = dict(STATES_OF.get(country, ()))
    if "state" in data and known and state not in known:
        form.add_error("state", STATE)
    elif not known:
        data["state"] = ""
    pattern, sentence = POSTCODES.get(country, (None, ""))
    if "postcode" in data and pattern and not pattern.match(data["postcode"]):
        form.add_error("postcode", sentence)


def _states(countries) -> list:
    """Choices: of one country plain, of several grouped by its name."""
    groups = [(name, STATES_OF[code]) for code, name in countries if code in STATES_OF]
    return groups[0][1] if len(groups) == 1 else groups
