"""Tracking numbers: how they may be typed, how they are kept, where they lead."""

import pytest

from shop.fulfilment.carriers import (
    CARRIERS,
    InvalidTracking,
    clean_carrier,
    clean_tracking_number,
)


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("12345678", "12345678"),
        (" 1z 999\taa1\N{NO-BREAK SPACE}01 ", "1Z999AA101"),
        ("A" * 40, "A" * 40),
    ],
)
def test_number_is_kept_without_spaces(typed, kept):
    assert clean_tracking_number(typed) == kept


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "1234567",
        "1 2 3 4 5 6 7",
        "A" * 41,
        "1234-5678",
        "9.4E+21xx",
        "\u0661" * 8,
        "=HYPERLINK(1)",
    ],
)
def test_other_numbers_are_refused(typed):
    with pytest.raises(InvalidTracking) as refused:
        clean_tracking_number(typed)
    assert str(refused.value) == (
        "A tracking number has 8 to 40 letters and digits, and only those."
    )


@pytest.mark.parametrize(
    ("code", "url"),
    [
        ("usps", "https://tools.usps.com/go/TrackConfirmAction?tLabels=A1234567"),
        ("ups", "https://www.ups.com/track?tracknum=A1234567"),
        ("fedex", "https://www.fedex.com/fedextrack/?trknbr=A1234567"),
        ("dhl", "https://www.dhl.com/us-en/home/tracking.html?tracking-id=A1234567"),
    ],
)
def test_each_carrier_has_a_page(code, url):
    assert CARRIERS[code].url("A1234567") == url


def test_carrier_is_known_by_its_name_in_any_case():
    assert [clean_carrier(text) for text in (" FedEx", "UPS", "dhl ")] == ["fedex", "ups", "dhl"]


def test_unknown_carrier_is_named():
    with pytest.raises(InvalidTracking) as refused:
        clean_carrier("Pony Express")
    assert str(refused.value) == ("“Pony Express” is not a carrier of ours: USPS, UPS, FedEx, DHL.")
