"""Normalizes email addresses."""

from contextlib import suppress


def spelled(email: str) -> str:
    """Lower case, and the domain in ASCII: "Ada@Büro.example" is "ada@xn--bro-hoa.example".

    Servers may tell upper from lower case before the "@", and none that matters does.
    """
    name, _, domain = email.strip().lower().rpartition("@")
    with suppress(UnicodeError):  # a part of it is empty or too long: the form refuses it
        domain = domain.encode("idna").decode("ascii")
    return f"{name}@{domain}"
