"""Reading a CSV of boxes: odd files, odd rows, and what of them can be done."""

import pytest

from shop.fulfilment.services import mark_packed, ship
from shop.fulfilment.ship_csv import UnreadableFile, check_rows, read_rows

ROW = "ABC,UPS,12345678"
CELLS = ["ABC", "UPS", "12345678"]


@pytest.mark.parametrize(
    ("content", "rows"),
    [
        (ROW.encode(), [(1, CELLS)]),
        (ROW.encode("utf-8-sig"), [(1, CELLS)]),
        (ROW.encode("utf-16"), [(1, CELLS)]),
        (ROW.replace(",", ";").encode(), [(1, CELLS)]),
        (ROW.replace(",", "\t").encode("utf-8-sig"), [(1, CELLS)]),
        (
            f"\r\nOrder number;Carrier;Tracking\r\n\r\n{ROW}\r\n".replace(",", ";").encode(),
            [(4, CELLS)],
        ),
        (b'"ABC", "UPS",12345678 \r', [(1, CELLS)]),
        (b'"A,B",UPS,12345678,,', [(1, ["A,B", "UPS", "12345678", "", ""])]),
    ],
)
def test_files_that_spreadsheets_write(content, rows):
    assert read_rows(content) == rows


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"", "The file has no rows. Each row needs order number, carrier, tracking number."),
        (b"\xef\xbb\xbf \r\n,,\r\n", "The file has no rows. Each row needs"),
        (b"Order number,Carrier,Tracking number", "The file has no rows."),
        ("Łódź".encode("cp1250"), "Save it from your spreadsheet as “CSV UTF-8”."),
        (b"PK\x03\x04\x14\x00\x06\x00", "The file is not text."),
        (b"\xff\xfe\x00", "The file is not text in UTF-8."),
        (b'"ABC,UPS', "This is not a CSV file that we can read: "),
        (b'"ABC"x,UPS,12345678', "This is not a CSV file that we can read: "),
        (b"x" * 200_000, "This is not a CSV file that we can read: "),
        ((ROW + "\n").encode() * 2001, "The file has 2,001 rows; 2,000 at most. Split it."),
    ],
)
def test_other_files_are_a_sentence(content, sentence):
    with pytest.raises(UnreadableFile) as refused:
        read_rows(content)
    assert sentence in str(refused.value)


def test_two_thousand_rows_are_read():
    assert len(read_rows((ROW + "\n").encode() * 2000)) == 2000


@pytest.mark.parametrize(
    ("row", "sentence"),
    [
        ("{n}", "A row needs order number, carrier, tracking number."),
        ("{n},UPS,", "A row needs order number, carrier, tracking number."),
        ("{n},UPS,12345678,Ada", "A row needs order number, carrier, tracking number."),
        ("{n},Owl,12345678", "“Owl” is not a carrier of ours: USPS, UPS, FedEx, DHL."),
        ("{n},UPS,1234567", "A tracking number has 8 to 40 letters and digits, and only those."),
        ("{n},UPS,9.4E+21", "A tracking number has 8 to 40 letters and digits, and only those."),
        ("NONE,UPS,12345678", "There is no order NONE."),
        ("=1+1,UPS,12345678", "There is no order =1+1."),
        ("{n},UPS,12345678", "Order {n} is not packed yet."),
    ],
)
@pytest.mark.django_db
def test_problems_name_their_row(order, row, sentence):
    file = f"Order,Carrier,Tracking\n{row}\n".format(n=order.number)
    checked = check_rows(read_rows(file.encode()))
    assert checked.problems == [(2, sentence.format(n=order.number))]
    assert (checked.good, checked.done) == ([], [])


@pytest.mark.django_db
def test_good_rows_finished_rows_and_rows_named_twice(order, django_assert_num_queries):
    mark_packed(order)
    rows = read_rows(
        f"{order.number.lower()};fedex;1234 5678;;\n{order.number};ups;12345678".encode()
    )
    with django_assert_num_queries(4):
        checked = check_rows(rows)
    assert [(row.line, row.carrier, row.tracking_number) for row in checked.good] == [
        (1, "fedex", "12345678")
    ]
    assert checked.problems == [(2, f"Order {order.number} is in row 1 already.")]
    assert check_rows(read_rows(checked.as_csv().encode())).good == checked.good
    ship(order, "fedex", "12345678")
    checked = check_rows(rows[:1])
    assert ([row.line for row in checked.done], checked.good, checked.problems) == ([1], [], [])
    checked = check_rows([(1, [order.number, "ups", "12345678"])])
    assert checked.problems == [
        (1, f"Order {order.number} was shipped already, as FedEx 12345678.")
    ]
