"""What a note above every page may be, of itself and of a campaign."""

AMOUNT = "{amount}"  # becomes the sum from which an offer ships for free
NOTE_LENGTH = 90
BRACES = f"In braces only {AMOUNT} is understood."


def has_odd_braces(text: str) -> bool:
    return bool(set("{}") & set(text.replace(AMOUNT, "")))
