"""Which tape suits: three answers of the shopper, and the kinds of fabric that they mean.

The rules are the makers' own words for what a material is made for (domain facts): a gentle
adhesive for sensitive skin, synthetic tape for water, sweat and more than three days, cotton for
less. They choose among tapes and say nothing about a body.
"""

from dataclasses import dataclass

from .fabrics import COTTON, GENTLE, SYNTHETIC

PARAMETER = "for"  # in a guide's address: ?for=water.long
COOKIE = "tape"  # the same for a script, on other guides; gone with the browser's window
WORDS = {
    "sensitive": "Sensitive skin",
    "water": "Water or sweat",
    "short": "1 to 3 days",
    "long": "4 to 7 days",
}
DAYS = ("short", "long")


@dataclass(frozen=True)
class Answers:
    """Keys of WORDS, in their order; at most one of DAYS."""

    given: tuple[str, ...] = ()

    @classmethod
    def read(cls, values) -> "Answers":
        """From a form or a cookie: whatever is no answer is left out."""
        given = [key for key in WORDS if key in values]
        if all(day in given for day in DAYS):
            given = [key for key in given if key not in DAYS]
        return cls(tuple(given))

    def __str__(self):
        """As in an address, and in the cookie."""
        return ".".join(self.given)

    @property
    def materials(self) -> tuple[str, ...]:
        """Kinds of fabric (shop.tape.fabrics) to prefer, the first first; empty if any will do."""
        wished = []
        if "sensitive" in self.given:
            wished.append(GENTLE)
        if "water" in self.given or "long" in self.given:
            wished.append(SYNTHETIC)
        elif "short" in self.given and not wished:
            wished.append(COTTON)
        return tuple(wished)

    @property
    def chips(self) -> list[tuple[str, list[str]]]:
        """(words, the answers that stay when this one is taken off)."""
        return [(WORDS[key], [k for k in self.given if k != key]) for key in self.given]
