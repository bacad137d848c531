"""Numbers that shops all over the world know a product by."""

from stdnum import ean

LENGTHS = (8, 12, 13, 14)


def gtin_of(upc: str) -> str:
    """The UPC field where it is a GTIN with its check digit, without blanks; else "", as many shops
    keep a word of their own there."""
    digits = ean.compact(upc)
    return digits if len(digits) in LENGTHS and ean.is_valid(digits) else ""
