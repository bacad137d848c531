"""Cells of a CSV or XLSX file."""

STARTS_A_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def safe_cell(value) -> str:
    """Quoted with an apostrophe if a spreadsheet would take it for a formula: names and titles are
    written by many people."""
    text = str(value)
    return f"'{text}" if text.startswith(STARTS_A_FORMULA) else text
