"""Words for a cell of a CSV or XLSX file."""


def plain(text: str) -> str:
    """Quoted if a spreadsheet would take it for a formula: titles are written by many people."""
    return f"'{text}" if text.startswith(("=", "+", "-", "@", "\t", "\r")) else text
