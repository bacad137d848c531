"""The code on a printed guide: what a phone reads there is the guide's address."""

import re
import xml.etree.ElementTree as ElementTree

import pytest
import segno

from shop.links.qr import qr_file, qr_svg

ADDRESS = "https://tape.example/guides/rounded-shoulders/"
QUIET = 4  # modules without ink that readers need on every side


def rows_of(svg):
    """The modules the path draws, as the sets of their columns, a set a row."""
    drawing = ElementTree.fromstring(svg)
    size = int(drawing.get("viewBox").split()[2])
    [path] = drawing
    rows, x, y = [set() for _ in range(size)], 0, 0.0
    for mark, numbers in steps_of(path.get("d")):
        if mark == "M":
            x, y = int(numbers[0]), numbers[1]
        elif mark == "m":
            x, y = x + int(numbers[0]), y + numbers[1]
        else:
            rows[int(y)] |= set(range(x, x + int(numbers[0])))
            x += int(numbers[0])
    return rows


def steps_of(data):
    for mark, numbers in re.findall(r"([Mmh])([^Mmh]*)", data):
        yield mark, [float(number) for number in numbers.split()]


def test_code_draws_the_modules_of_the_address():
    matrix = segno.make_qr(ADDRESS, error="m").matrix
    wanted = [{x + QUIET for x, dark in enumerate(row) if dark} for row in matrix]
    blank = [set()] * QUIET
    assert rows_of(qr_svg(ADDRESS)) == [*blank, *wanted, *blank]


def test_code_has_no_style_of_its_own():
    assert "style" not in qr_svg(ADDRESS)
    assert ADDRESS not in qr_svg(ADDRESS)


def test_file_for_the_printer_is_dark_on_a_white_ground_of_its_own():
    ((ground, drawn),) = ElementTree.fromstring(qr_file(ADDRESS))
    size = len(segno.make_qr(ADDRESS, error="m").matrix) + 2 * QUIET
    assert (ground.get("fill"), ground.get("d")) == ("#fff", f"M0 0h{size}v{size}h-{size}z")
    assert drawn.get("stroke") == "#000"


def test_other_address_other_code():
    assert qr_svg(ADDRESS) != qr_svg(ADDRESS + "?step=1")


def test_address_too_long_for_a_code():
    with pytest.raises(ValueError):
        qr_svg("https://tape.example/" + "x" * 2_400)
