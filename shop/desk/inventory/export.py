"""The list of products as a file, which can be changed and brought back."""

from shop.web.csv_cells import safe_cell

from .changes import COMPARE, FIELDS, PRICE_FIELD, STOCK, current
from .labels import color_of

SKU = "SKU"
HEADINGS = {PRICE_FIELD: "Price", COMPARE: "Compare at", STOCK: "On hand"}
# What was there when the file was made: brought back, it is held to that, as a cell of the list is.
BEFORE = {field: f"{heading} before" for field, heading in HEADINGS.items()}
COLUMNS = [
    *("Product", "Color", SKU, *HEADINGS.values()),
    *("Held", "Sold in 28 days", "State", *BEFORE.values()),
]


class ShelfExport:
    """For an IndexView, in front of it. One row a record; names are written by many people, so a
    cell that a spreadsheet would take for a formula is quoted."""

    list_export = COLUMNS
    export_filename = "products"

    def get_heading(self, queryset, field):
        return field

    def to_row_dict(self, record) -> dict:
        figures = {field: current(record, field) for field in FIELDS}
        return dict(
            zip(
                COLUMNS,
                [
                    *(record.title, color_of(record.product), record.partner_sku),
                    *(figures[field] for field in HEADINGS),
                    *(record.held, record.sold, record.state),
                    *(figures[field] for field in BEFORE),
                ],
                strict=True,
            )
        )

    def preprocess_field_value(self, field, value, export_format):
        return safe_cell(value) if isinstance(value, str) else value

    def stream_csv(self, queryset):
        """With a byte order mark: spreadsheets take a file without one for another alphabet."""
        yield "\ufeff"
        yield from super().stream_csv(queryset)
