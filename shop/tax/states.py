"""States, territories and provinces as addresses name them, as django-localflavor knows them."""

from functools import cache

from localflavor.ca.ca_provinces import PROVINCE_CHOICES
from localflavor.us.us_states import USPS_CHOICES

CHOICES = {"US": USPS_CHOICES, "CA": PROVINCE_CHOICES}


@cache
def states_of(country: str) -> tuple[tuple[str, str], ...]:
    """(code, name) of a country's states, by name; empty for a country whose addresses name none.
    Those of the US are all that its mail serves: territories and armed forces, too. No two
    countries share a code."""
    return tuple((code, str(name)) for code, name in CHOICES.get(country, ()))


def is_state(code: str | None) -> bool:
    return any(code == known for country in CHOICES for known, _ in states_of(country))
