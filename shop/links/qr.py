"""A QR code of an address: within a printed page, and as a file for the printer."""

from functools import lru_cache
from io import BytesIO

import segno
from django.utils.safestring import SafeString, mark_safe


@lru_cache(maxsize=256)  # drawing one takes some milliseconds, and a guide's address stays
def qr_svg(address: str) -> SafeString:
    """An SVG of black modules with the quiet zone of four around them, without a style of its own.

    Level M (15 % may be unreadable) stands a crease or a wet corner. Raises ValueError for an
    address longer than a code can hold, about 2,300 characters.
    """
    code = segno.make_qr(address, error="m")
    drawn = code.svg_inline(omitsize=True, svgclass="qr", lineclass=None)
    return mark_safe(drawn)  # noqa: S308  segno draws numbers only; the address is not in it


@lru_cache(maxsize=256)
def qr_file(address: str) -> bytes:
    """The same code as a whole SVG file. 20 units a module, so that programs
    that take no scale show it at a size fit to print; on a white ground, so that it can be read on
    a dark desk and a colored box. Raises ValueError as above."""
    file = BytesIO()
    segno.make_qr(address, error="m").save(file, kind="svg", scale=20, light="#fff")
    return file.getvalue()
