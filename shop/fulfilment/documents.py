"""What is printed for an order: the slip that goes into the box, and the invoice."""

from django.conf import settings
from django.urls import reverse

from shop.orders.addresses import address_lines
from shop.orders.links import order_email
from shop.web.money import money

from .selectors import pieces_to_send
from .sheets import UNKNOWN, Sheet, day_words, printable


def packing_slip(order) -> bytes:
    """What to put into the box, and where it goes. No prices: it may be a gift."""
    return packing_slips([order])


def packing_slips(orders) -> bytes:
    """One file; each order begins on a new page."""
    sheet = Sheet("Packing slip", orders[0], several=len(orders) > 1)
    for order in orders:
        if order is not orders[0]:
            sheet.turn_to(order)
        _slip(sheet, order)
    return sheet.done()


def _slip(sheet: Sheet, order) -> None:
    _address(sheet, "Ship to", order.shipping_address)
    sheet.say(f"Shipping: {order.shipping_method}")
    sheet.ln(10)
    lines = [(pieces_to_send(line), line.partner_sku, _name(line)) for line in _lines(order)]
    lines = [line for line in lines if line[0]]
    sheet.rows([("Quantity", "SKU", "Product"), *lines], (64, 140, 300), ("C", "L", "L"))
    pieces = sum(quantity for quantity, *_ in lines)
    sheet.say(f"{pieces} {'piece' if pieces == 1 else 'pieces'} in all.", bold=True)


def invoice(order) -> bytes:
    """Who sold what to whom, every sum of it as it was charged, how it was paid, and what went
    back."""
    sheet = Sheet("Invoice", order)
    _seller(sheet)
    _address(sheet, "Bill to", order.billing_address or order.shipping_address, order_email(order))
    _address(sheet, "Ship to", order.shipping_address)
    lines = [
        (
            line.partner_sku,
            _name(line),
            line.quantity,
            money(line.unit_price_excl_tax, order.currency),
            money(line.line_price_before_discounts_excl_tax, order.currency),
        )
        for line in _lines(order)
    ]
    heads = ("SKU", "Product", "Quantity", "Each", "Amount")
    sheet.rows([heads, *lines], (104, 200, 60, 70, 70), ("L", "L", "R", "R", "R"))
    sheet.sums(_sums(order))
    if moves := _moves(order):
        sheet.ln(10)
        sheet.sums(moves)
    return sheet.done()


def _sums(order) -> list[tuple[str, str]]:
    """Shipping is what was charged for it, so that an offer on shipping is not taken off twice."""
    discounts = [
        (discount.offer_name or "Discount", money(-discount.amount, order.currency))
        for discount in order.discounts.all()
        if not discount.is_shipping_discount
    ]
    return [
        ("Subtotal", money(order.basket_total_before_discounts_excl_tax, order.currency)),
        *discounts,
        (f"Shipping ({order.shipping_method})", money(order.shipping_excl_tax, order.currency)),
        ("Sales tax", money(order.total_tax, order.currency)),
        ("Total", money(order.total_incl_tax, order.currency)),
    ]


def _moves(order) -> list[tuple[str, str]]:
    """What was paid, each refund that was sent, and what is left of it. A free order has none."""
    source = order.sources.select_related("source_type").first()
    if source is None:
        return []
    refunds = order.refunds.filter(status="sent")
    left = order.total_incl_tax - sum(refund.amount for refund in refunds)
    paid = f"Paid {day_words(order.date_placed)}, {source.source_type.name}"
    return [
        (paid, money(order.total_incl_tax, order.currency)),
        *(
            (f"Refunded {day_words(refund.sent_at)}", money(-refund.amount, order.currency))
            for refund in refunds
        ),
        ("Paid in all", money(left, order.currency)),
    ]


def _seller(sheet: Sheet) -> None:
    """Of settings; the address is written on one line, its parts separated by semicolons."""
    sheet.say("Seller", bold=True)
    for line in (settings.SELLER_NAME, *settings.SELLER_ADDRESS.split(";")):
        if line.strip():
            sheet.say(line.strip())
    sheet.ln(10)


def _address(sheet: Sheet, title: str, address, email: str = "") -> None:
    lines = [*(address_lines(address) if address else ["No address"]), *filter(None, [email])]
    sheet.say(title, bold=True)
    for line in lines:
        sheet.say(line)
    if any(printable(line).count(UNKNOWN) > line.count(UNKNOWN) for line in lines):
        page = settings.SITE_URL + reverse("orders:inspect", args=[sheet.order.pk])
        sheet.say(f"Some letters cannot be printed here. The whole address: {page}", 8)
    sheet.ln(10)


def _lines(order):
    return order.lines.select_related(
        "product__product_class", "product__parent__product_class", "product__tape_package"
    ).order_by("pk")


def _name(line) -> str:
    package = getattr(line.product, "tape_package", None) if line.product else None
    return (
        f"{line.title}, {package.get_color_display().lower()}"
        if package and package.color
        else line.title
    )
