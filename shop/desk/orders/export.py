"""The orders of a list as a spreadsheet: an order a row, or a line a row for label programs."""

from functools import partial

from django.utils import timezone
from django.utils.http import urlencode
from wagtail.admin.widgets import Button

from shop.fulfilment.carriers import CARRIERS
from shop.orders.links import order_email
from shop.web.csv_cells import safe_cell

from .rows import read_with, state_of

BOM = "\ufeff"  # by it a spreadsheet knows that the file is UTF-8
AT_ONCE = 500  # orders read at a time


def local(moment) -> str:
    """ "2026-03-05 14:07", where the shop is."""
    return f"{timezone.localtime(moment):%Y-%m-%d %H:%M}" if moment else ""


def _refunded(order):
    return sum(refund.amount for refund in order.refunds.all() if refund.status == "sent")


def _boxes(order) -> list:
    return list(order.shipments.all())


def _of_address(name: str):
    return lambda order: getattr(order.shipping_address, name, "") or ""


ORDER = {
    "order": lambda order: order.number,
    "placed": lambda order: local(order.date_placed),
    "state": lambda order: state_of(order)[0],
    "email": order_email,
    "name": _of_address("name"),
    "line 1": _of_address("line1"),
    "line 2": _of_address("line2"),
    "city": _of_address("line4"),
    "state or province": _of_address("state"),
    "postcode": _of_address("postcode"),
    "country": _of_address("country_id"),
    "phone": lambda order: str(getattr(order.shipping_address, "phone_number", "") or ""),
    "shipping": lambda order: order.shipping_method,
    "carrier": lambda order: ", ".join(CARRIERS[box.carrier].name for box in _boxes(order)),
    "tracking number": lambda order: ", ".join(box.tracking_number for box in _boxes(order)),
    "shipped": lambda order: local(_boxes(order)[0].shipped_at) if _boxes(order) else "",
}
MONEY = {
    "currency": lambda order: order.currency,
    "goods": lambda order: order.basket_total_excl_tax,
    "shipping charge": lambda order: order.shipping_excl_tax,
    "tax": lambda order: order.total_tax,
    "total": lambda order: order.total_incl_tax,
    "refunded": _refunded,
}
LINE = {
    "SKU": lambda line: line.partner_sku,
    "title": lambda line: line.title,
    "quantity": lambda line: line.quantity,
    "line total": lambda line: line.line_price_excl_tax,
    "line tax": lambda line: line.line_price_incl_tax - line.line_price_excl_tax,
    "sold by": lambda line: line.source.title if hasattr(line, "source") else "",
}


class OrderExport:
    """For Wagtail's listing of orders. `?export=csv|xlsx`, and `of=lines` for a line a row."""

    export_filename = "orders"

    def setup(self, request, *args, **kwargs):
        super().setup(request, *args, **kwargs)
        self.by_line = request.GET.get("of") == "lines"
        self.list_export = [*ORDER, *(LINE if self.by_line else MONEY)]
        self.export_headings = {name: name for name in self.list_export}

    def get_filename(self):
        return (
            f"order-lines-{local(timezone.now())[:10]}"
            if self.by_line
            else (f"orders-{local(timezone.now())[:10]}")
        )

    def as_spreadsheet(self, queryset, spreadsheet_format):
        orders = read_with(queryset).prefetch_related("refunds", "shipments")
        rows = orders.iterator(chunk_size=AT_ONCE)
        return super().as_spreadsheet(self._rows(rows), spreadsheet_format)

    def _rows(self, orders):
        for order in orders:
            if not self.by_line:
                yield partial(_cells, order, None)
                continue
            for line in order.lines.all():
                yield partial(_cells, order, line)

    def to_row_dict(self, item):
        return item()

    def get_heading(self, queryset, field):
        return field

    def preprocess_field_value(self, field, value, export_format):
        """Amounts stay numbers in XLSX; whatever a spreadsheet would calculate is text."""
        if export_format == self.FORMAT_XLSX and not isinstance(value, str):
            return value
        return safe_cell(value)

    def stream_csv(self, queryset):
        yield BOM
        yield from super().stream_csv(queryset)

    @property
    def header_more_buttons(self):
        query = self.request.GET.copy()
        query.pop("p", None)
        return [
            Button(
                f"Download {what} ({kind.upper()})",
                url=f"{self.index_url}?{query.urlencode()}&{urlencode({'export': kind, 'of': of})}",
                icon_name="download",
            )
            for of, what in (("orders", "orders"), ("lines", "lines"))
            for kind in (self.FORMAT_CSV, self.FORMAT_XLSX)
        ]


def _cells(order, line) -> dict:
    cells = {name: value(order) for name, value in ORDER.items()}
    if line is None:
        return cells | {name: value(order) for name, value in MONEY.items()}
    return cells | {name: value(line) for name, value in LINE.items()}
