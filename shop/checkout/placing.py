"""An order made from what was agreed on: every figure comes from the attempt's quote."""

import secrets
from datetime import date
from decimal import Decimal

from django.contrib.sites.models import Site
from django.db import transaction
from django.db.models import F
from django_tasks import task
from oscar.apps.order.signals import order_placed
from oscar.core.loading import get_model

from page_cache.reads import writing
from shop.aftercare.services import note_purchase
from shop.delivery.models import PromisedArrival
from shop.orders.status import OrderStatus
from shop.orders.words import keep_words
from shop.sources.services import keep_sources

from .addresses import keep_address
from .deleting import delete_at_once
from .models import CheckoutAttempt
from .quotes import Quote

# No letters or digits that read alike.
NUMBER_ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ"


def new_order_number() -> str:
    """Ten random characters: an order cannot be guessed from another."""
    return "".join(secrets.choice(NUMBER_ALPHABET) for _ in range(10))


def place_order(attempt: CheckoutAttempt):
    """Write the order of a paid attempt; what it held and claimed now belongs to the order.

    Runs in the caller's transaction, under the attempt's lock.
    """
    quote = Quote.from_json(attempt.quote)
    order = _order(attempt, quote)
    lines = _write_lines(order, quote.lines)
    _promise(order, quote)
    note_purchase(order, lines, attempt.later_mails)
    # Codes before offers, each by key: the order in which claims lock them.
    _count_vouchers(order, quote, attempt)
    for discount in sorted(quote.discounts, key=lambda discount: discount.offer_id):
        _discount(order, discount)
    _payment(order, attempt)
    # The pieces stay allocated: the order's lines hold them now.
    delete_at_once(attempt.holds.all())
    delete_at_once(attempt.claims.all())
    if attempt.user:
        keep_address(attempt.user, attempt.address)
    transaction.on_commit(lambda: count_sale.enqueue(order.pk), robust=True)
    return order


@task()
def count_sale(order_id: int) -> None:
    """Oscar's statistics of products and shoppers. Their counters lock rows in the order of the
    cart, so that two sales at once could end each other: they stay out of the order's transaction.
    """
    order = get_model("order", "Order").objects.filter(pk=order_id).first()
    if order is not None:
        order_placed.send(sender=CheckoutAttempt, order=order, user=order.user)


def _order(attempt: CheckoutAttempt, quote: Quote):
    tax = quote.tax or Decimal("0.00")
    return get_model("order", "Order").objects.create(
        number=new_order_number(),
        basket=attempt.basket,
        site=_site(),
        user=attempt.user,
        guest_email=_written_to(attempt),
        currency=quote.currency,
        total_excl_tax=quote.total - tax,
        total_incl_tax=quote.total,
        shipping_excl_tax=quote.shipping,
        shipping_incl_tax=quote.shipping + quote.shipping_tax,
        shipping_method=quote.shipping_name,
        shipping_code=quote.shipping_code,
        shipping_address=get_model("order", "ShippingAddress").objects.create(**attempt.address),
        status=OrderStatus.PAID,
    )


def _site() -> Site | None:
    """Oscar's note of where it was bought; no order fails for want of it."""
    try:
        return Site.objects.get_current()
    except Site.DoesNotExist:
        return None


def _promise(order, quote: Quote) -> None:
    """The days that the checkout named are kept, whatever the rates say later."""
    if quote.arrives:
        first, last = map(date.fromisoformat, quote.arrives)
        PromisedArrival.objects.create(order=order, first=first, last=last)


def _written_to(attempt: CheckoutAttempt) -> str:
    """The address that was typed; an account's own is read from the account, which may change."""
    own = attempt.user.email.lower() if attempt.user else ""
    return "" if attempt.email.lower() == own else attempt.email


def _write_lines(order, lines) -> list:
    """As many statements for five lines as for one. The lines know their products and packages."""
    records = get_model("partner", "StockRecord").objects
    records = records.select_related("partner", "product__tape_package")
    known = records.in_bulk({line.stockrecord_id for line in lines})
    rows = [_line(order, line, known.get(line.stockrecord_id)) for line in lines]
    get_model("order", "Line").objects.bulk_create(rows)
    pairs = list(zip(rows, lines, strict=True))
    get_model("order", "LinePrice").objects.bulk_create(_price(order, *pair) for pair in pairs)
    keep_sources((row, line.page_key, line.page_title) for row, line in pairs)
    keep_words(order, rows)
    return rows


def _line(order, line, record):
    """`record` is None where it was deleted since it was paid."""
    unit_tax = line.tax / line.quantity
    return get_model("order", "Line")(
        order=order,
        partner=record and record.partner,
        partner_name=record.partner.name if record else "",
        partner_sku=record.partner_sku if record else "",
        stockrecord=record,
        product=record and record.product,
        title=line.title,
        upc=record and record.product.upc,
        quantity=line.quantity,
        line_price_excl_tax=line.paid,
        line_price_incl_tax=line.paid + line.tax,
        line_price_before_discounts_excl_tax=line.price,
        line_price_before_discounts_incl_tax=line.price + line.tax,
        unit_price_excl_tax=line.unit_price,
        unit_price_incl_tax=(line.unit_price + unit_tax).quantize(Decimal("0.01")),
        num_allocated=line.quantity if line.tracked else 0,
        status=OrderStatus.PAID,
    )


def _price(order, row, line):
    return get_model("order", "LinePrice")(
        order=order,
        line=row,
        quantity=line.quantity,
        price_excl_tax=(line.paid / line.quantity).quantize(Decimal("0.01")),
        price_incl_tax=((line.paid + line.tax) / line.quantity).quantize(Decimal("0.01")),
    )


def _discount(order, discount) -> None:
    order.discounts.create(
        category=discount.kind,
        offer_id=discount.offer_id,
        offer_name=discount.name,
        voucher_id=discount.voucher_id,
        voucher_code=discount.code,
        frequency=discount.applications,
        amount=discount.amount,
        message="",
    )
    offers = get_model("offer", "ConditionalOffer").objects.filter(pk=discount.offer_id)
    with writing(offers.model._meta.db_table, discount.offer_id):
        offers.update(
            num_applications=F("num_applications") + discount.applications,
            total_discount=F("total_discount") + discount.amount,
            num_orders=F("num_orders") + 1,
        )


def _count_vouchers(order, quote: Quote, attempt: CheckoutAttempt) -> None:
    given = {d.voucher_id: Decimal("0.00") for d in quote.discounts if d.voucher_id}
    for discount in quote.discounts:
        if discount.voucher_id:
            given[discount.voucher_id] += discount.amount
    for voucher in get_model("voucher", "Voucher").objects.filter(pk__in=given).order_by("pk"):
        voucher.applications.create(order=order, user=attempt.user)
        type(voucher).objects.filter(pk=voucher.pk).update(
            num_orders=F("num_orders") + 1,
            total_discount=F("total_discount") + given[voucher.pk],
        )


def _payment(order, attempt: CheckoutAttempt) -> None:
    """What the order keeps under Payment: the provider, the amount, the charge's name.
    Nothing where nothing was to pay."""
    if attempt.is_free:
        return
    source_type, _ = get_model("payment", "SourceType").objects.get_or_create(
        code=attempt.provider, defaults={"name": attempt.provider.title()}
    )
    total, reference = attempt.total, attempt.payment_reference
    source = order.sources.create(
        source_type=source_type,
        currency=attempt.currency,
        reference=reference,
        amount_allocated=total,
        amount_debited=total,
    )
    # What Source.allocate and Source.debit write, in one statement.
    row = get_model("payment", "Transaction")
    row.objects.bulk_create(
        row(source=source, txn_type=kind, amount=total, reference=reference, status="")
        for kind in (row.AUTHORISE, row.DEBIT)
    )
