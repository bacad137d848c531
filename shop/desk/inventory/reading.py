"""A file with prices and stock, read: CSV or XLSX, small enough, with the columns that are needed.

No library for imports: three columns that are keyed by SKU and written by `change_record` need
none, and Wagtail brings openpyxl for XLSX.
"""

import csv
from collections.abc import Iterable, Iterator
from io import BytesIO, StringIO
from zipfile import BadZipFile, ZipFile

from openpyxl import load_workbook

from .export import BEFORE, HEADINGS, SKU

MOST_BYTES = 2_000_000
MOST_UNPACKED = 40_000_000  # an XLSX is a zip: a small one may hold gigabytes
MOST_ROWS = 3_000  # all of them changed in one transaction, some 6 ms each
ZIP = b"PK\x03\x04"
KNOWN = {name.casefold(): name for name in [SKU, *HEADINGS.values(), *BEFORE.values()]}


class FileRefused(Exception):
    """Its text is a sentence for staff."""


def read_rows(file) -> list[tuple[int, dict[str, str]]]:
    """[(number of the row in the file, {column: text})] of an uploaded file; columns that nobody
    asks for and empty rows are left out. Raises FileRefused."""
    if file.size > MOST_BYTES:
        raise FileRefused(f"The file is larger than {MOST_BYTES // 1_000_000} MB.")
    content = file.read(MOST_BYTES + 1)
    lines = _of_xlsx(content) if content.startswith(ZIP) else _of_csv(content)
    numbered = enumerate(lines, start=1)
    columns = _columns(next(numbered, (1, []))[1])
    found = []
    for number, line in numbered:
        if len(found) >= MOST_ROWS:
            raise FileRefused(f"The file has more than {MOST_ROWS:,} rows.")
        row = {name: line[place] for place, name in columns.items() if place < len(line)}
        if any(row.values()):
            found.append((number, row))
    if not found:
        raise FileRefused("The file has no row below its headings.")
    return found


def _columns(headings: list[str]) -> dict[int, str]:
    """{place: column} of those we know."""
    known = [KNOWN.get(heading.casefold()) for heading in headings]
    columns = {place: name for place, name in enumerate(known) if name}
    if len(set(columns.values())) < len(columns):
        raise FileRefused("Two columns of the file have the same heading.")
    if SKU not in columns.values() or not set(HEADINGS.values()) & set(columns.values()):
        wanted = ", ".join(list(HEADINGS.values())[:-1])
        raise FileRefused(
            f"The first row must name the columns: {SKU}, and {wanted} or "
            f"{list(HEADINGS.values())[-1]}. “Download CSV” makes such a file."
        )
    return columns


def _of_csv(content: bytes) -> Iterator[list[str]]:
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise FileRefused("Save the file as “CSV UTF-8” or as XLSX: it is neither.") from None
    if "\0" in text:
        raise FileRefused("Save the file as “CSV UTF-8” or as XLSX: it is neither.")
    first = text.partition("\n")[0]
    delimiter = max(",;\t", key=first.count)
    try:
        for line in csv.reader(StringIO(text, newline=""), delimiter=delimiter):
            yield [cell.strip() for cell in line]
    except csv.Error:
        raise FileRefused("The file is no table that can be read: export it anew.") from None


def _of_xlsx(content: bytes) -> Iterator[list[str]]:
    try:
        with ZipFile(BytesIO(content)) as packed:
            if sum(part.file_size for part in packed.infolist()) > MOST_UNPACKED:
                raise FileRefused("The file is too large once it is unpacked.")
        sheet = load_workbook(BytesIO(content), read_only=True, data_only=True).worksheets[0]
        yield from _texts(sheet.iter_rows(values_only=True, max_row=MOST_ROWS + 2))
    except (BadZipFile, KeyError, IndexError, ValueError, OSError):
        raise FileRefused("This is no XLSX file that can be read: export it anew.") from None


def _texts(rows: Iterable) -> Iterator[list[str]]:
    """A number as a person sees it: what a formula reckoned may be 13.490000000000002."""
    for row in rows:
        yield [
            ""
            if value is None
            else f"{value:.10g}"
            if isinstance(value, float)
            else str(value).strip()
            for value in row
        ]
