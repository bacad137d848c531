"""The one place where the environment is judged.

`read_or_exit` finds all faults at once and stops the start with a sentence for each. An empty text
counts as missing. No setting of Django is there yet.
"""

import sys
from collections.abc import Mapping

from .names import NAMES, Name


def read(environ: Mapping[str, str], *, production: bool = False) -> tuple[dict, list[str]]:
    """({name: value or its default}, a sentence for each fault, in the table's order)."""
    given = {name: value.strip() for name, value in environ.items() if value.strip()}
    values, faults = {}, []
    for name in NAMES:
        values[name.name] = name.default
        try:
            if name.name in given:
                reader = (production and name.live) or name.read
                values[name.name] = reader(given[name.name])
            elif production and (name.needed(given) if callable(name.needed) else name.needed):
                raise ValueError("is missing")
        except ValueError as fault:
            faults.append(_sentence(name, given, fault))
    if production and given.get("PAYMENT_PROVIDER") == "test":
        faults += _unless_trial(values)
    return values, faults


def read_or_exit(environ: Mapping[str, str], *, production: bool = False) -> dict:
    """The values of `read`; raises SystemExit, exit code 1, with all faults."""
    values, faults = read(environ, production=production)
    if faults:
        lines = "\n".join(f"- {fault}" for fault in faults)
        sys.exit(f"The site cannot start. In its environment (see .env.example):\n{lines}")
    return values


def _sentence(name: Name, given: Mapping[str, str], fault: ValueError) -> str:
    value = given.get(name.name)
    shown = "" if name.secret or value is None else f" ({value[:40]!r})"
    return f"{name.name}{shown} {fault}: {name.what}, such as {name.example}."


def _unless_trial(values: dict) -> list[str]:
    if values["PAYMENT_TEST_PROVIDER_ALLOWED"]:
        return []
    return [
        "PAYMENT_PROVIDER is test, which takes no money: set it to stripe, or on a trial "
        "PAYMENT_TEST_PROVIDER_ALLOWED=true."
    ]
