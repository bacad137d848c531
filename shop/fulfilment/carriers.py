"""Who carries the boxes, and where a tracking number is followed."""

import re
from dataclasses import dataclass

from shop.web.pasted import normalized


class InvalidTracking(ValueError):
    """Its text is a sentence for the staff member who typed it."""


@dataclass(frozen=True)
class Carrier:
    code: str
    name: str
    pattern: str

    def url(self, number: str) -> str:
        return self.pattern.format(number=number)


CARRIERS = {
    carrier.code: carrier
    for carrier in (
        Carrier("usps", "USPS", "https://tools.usps.com/go/TrackConfirmAction?tLabels={number}"),
        Carrier("ups", "UPS", "https://www.ups.com/track?tracknum={number}"),
        Carrier("fedex", "FedEx", "https://www.fedex.com/fedextrack/?trknbr={number}"),
        Carrier("dhl", "DHL", "https://www.dhl.com/us-en/home/tracking.html?tracking-id={number}"),
    )
}
CHOICES = [(carrier.code, carrier.name) for carrier in CARRIERS.values()]
NUMBER = re.compile("[A-Z0-9]{8,40}", re.ASCII)


# What a carrier's own numbers look like; the first that fits. Sources: the carriers' help pages.
SHAPES = (
    ("ups", "1Z[A-Z0-9]{16}"),
    ("usps", r"(?:9[2-5]\d{18,20}|420\d{5}9[2-5]\d{18,20}|82\d{8}|[A-Z]{2}\d{9}US)"),
    ("dhl", r"(?:\d{10}|JJD\d{14,18}|[A-Z]{3}\d{7})"),
    ("fedex", r"(?:\d{12}|\d{15}|\d{20})"),
)


def recognized(number: str) -> str:
    """The code of the carrier whose numbers look like this one; "" if none does."""
    plain = normalized(number)
    return next((code for code, shape in SHAPES if re.fullmatch(shape, plain, re.ASCII)), "")


def clean_carrier(text: str) -> str:
    """The carrier's code; its name in any case will do."""
    code = text.strip().lower()
    if code not in CARRIERS:
        names = ", ".join(name for _, name in CHOICES)
        raise InvalidTracking(f"“{text.strip()[:40]}” is not a carrier of ours: {names}.")
    return code


def clean_tracking_number(text: str) -> str:
    """Without spaces, in capitals: as carriers write it, and so that one number is one text."""
    number = normalized(text)
    if not NUMBER.fullmatch(number):
        raise InvalidTracking("A tracking number has 8 to 40 letters and digits, and only those.")
    return number
