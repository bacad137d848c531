"""Cells of a CSV file that a spreadsheet does not run as formulas."""


def safe_cell(value) -> str:
    """A shopper's name may begin like a formula; with an apostrophe it stays text."""
    text = str(value)
    return f"'{text}" if text.startswith(("=", "+", "-", "@", "\t", "\r")) else text
