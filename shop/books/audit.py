"""Does the money agree with the orders, and the stock with both? Every count must be 0.

`audit` asks our own tables only. `ask_provider` compares the last days with the provider, who
knows of charges that we never heard of.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta
from decimal import Decimal

from django.db.models import (
    Count,
    DecimalField,
    F,
    IntegerField,
    OuterRef,
    Q,
    QuerySet,
    Subquery,
    Sum,
)
from django.db.models.functions import Coalesce, Round
from django.utils import timezone
from oscar.core.loading import get_model

from shop.checkout.models import CheckoutAttempt, StockHold
from shop.orders.status import CLOSED
from shop.payments.interface import PaymentRefused, PaymentState, ProviderUnavailable
from shop.payments.money import minor_units
from shop.payments.provider import get_provider
from shop.refunds.disputes import taken_by_banks

Status = CheckoutAttempt.Status
EXAMPLES = 5
NOTHING = Decimal("0.00")
MONEY = DecimalField(max_digits=14, decimal_places=2)


@dataclass(frozen=True)
class Finding:
    """How many, and the first few: order numbers, attempts or stock records."""

    name: str
    count: int
    examples: tuple[str, ...] = ()

    def __str__(self):
        which = f" ({', '.join(self.examples)})" if self.examples else ""
        return f"{self.name}: {self.count}{which}"


def audit(settling: timedelta = timedelta(0)) -> list[Finding]:
    """Every check, with what it found. Money that came within `settling` may still become an
    order: the next run of `reconcile_payments` does it."""
    return [_finding(*check) for check in checks(timezone.now() - settling)]


def checks(before: datetime) -> list[tuple[str, QuerySet, str]]:
    """(name, the rows that should not be, the field that names one) of each check."""
    return [
        ("charge without order", charges_without_order(before), "pk"),
        ("order without charge", orders_without_charge(), "number"),
        ("double charge", double_charges(), "number"),
        ("allocated ≠ holds + open order lines", wrong_allocations(), "pk"),
        ("orphan address", orphan_addresses(), "pk"),
        ("order total ≠ lines + shipping + tax − discounts", wrong_totals(), "number"),
        ("refunds ≠ what the order says went back", wrong_refunds(), "number"),
        ("canceled order that keeps money", unpaid_cancelations(), "number"),
    ]


def charges_without_order(before=None):
    """Attempts whose money came, that neither are an order nor were sent back."""
    paid = CheckoutAttempt.objects.filter(order=None).exclude(payment_reference="")
    return paid.exclude(status=Status.REFUNDED).filter(changed__lte=before or timezone.now())


def orders_without_charge():
    """Orders for which less was taken than they cost."""
    charged = _sum(get_model("payment", "Source"), "order", "amount_debited")
    return _orders().annotate(charged=charged).filter(charged__lt=F("total_incl_tax"))


def double_charges():
    """Orders for which more was taken than they cost, or whose payment pays another one, too."""
    transactions = get_model("payment", "Transaction").objects.filter(txn_type="Debit")
    twice = (
        transactions.exclude(reference="")
        .values("reference")
        .annotate(times=Count("pk"))
        .filter(times__gt=1)
    )
    charged = _sum(get_model("payment", "Source"), "order", "amount_debited")
    shared = Q(sources__transactions__reference__in=twice.values("reference"))
    too_much = Q(charged__gt=F("total_incl_tax"))
    return _orders().annotate(charged=charged).filter(too_much | shared).distinct()


def wrong_allocations():
    """Stock records that promise other than what attempts hold and orders have not sent."""
    lines = get_model("order", "Line").objects.exclude(order__status__in=CLOSED)
    records = get_model("partner", "StockRecord").objects.annotate(
        held=_sum(StockHold, "stockrecord", "quantity", whole=True),
        owed=_sum(lines, "stockrecord", "num_allocated", whole=True),
    )
    return records.exclude(num_in_stock=None).filter(
        ~Q(num_allocated=F("held") + F("owed"))
        & ~Q(num_allocated=None, held=0, owed=0)  # nothing was ever sold of it
    )


def orphan_addresses():
    """Addresses of orders that there are not."""
    return get_model("order", "ShippingAddress").objects.filter(order=None)


def wrong_totals():
    """Orders whose figures do not add up: with tax, without, and before discounts."""
    line = get_model("order", "Line")
    given = get_model("order", "OrderDiscount").objects.filter(category="Basket")
    orders = _orders().annotate(
        paid=_sum(line, "order", "line_price_incl_tax"),
        net=_sum(line, "order", "line_price_excl_tax"),
        full=_sum(line, "order", "line_price_before_discounts_excl_tax"),
        given=_sum(given, "order", "amount"),
    )
    return orders.filter(
        ~Q(total_incl_tax=_money(F("paid") + F("shipping_incl_tax")))
        | ~Q(total_excl_tax=_money(F("net") + F("shipping_excl_tax")))
        | ~Q(net=_money(F("full") - F("given")))
    )


def wrong_refunds():
    """Orders whose refunds are more than was paid, or not what their payment says went back."""
    refund = CheckoutAttempt._meta.apps.get_model("refunds", "Refund").objects
    orders = _orders().annotate(
        back=_sum(refund.filter(status="sent"), "order", "amount"),
        asked=_sum(refund.exclude(status="refused"), "order", "amount"),
        noted=_sum(get_model("payment", "Source"), "order", "amount_refunded"),
    )
    return orders.filter(~Q(back=F("noted")) | Q(asked__gt=F("total_incl_tax")))


def unpaid_cancelations():
    """Orders that are off, whose money neither went back nor is asked for."""
    refund = CheckoutAttempt._meta.apps.get_model("refunds", "Refund").objects
    back = _sum(refund.exclude(status="refused"), "order", "amount")
    closed = _orders().filter(status__in=CLOSED).annotate(back=back)
    return closed.filter(back__lt=F("total_incl_tax"))


def ask_provider(days: int = 30) -> list[Finding]:
    """What the provider says of the attempts of the last days, where it disagrees with us."""
    since = timezone.now() - timedelta(days=days)
    asked = CheckoutAttempt.objects.filter(changed__gte=since).exclude(status=Status.RESERVED)
    asked = asked.exclude(provider=CheckoutAttempt.FREE)
    found: dict[str, list[str]] = {name: [] for name in PROVIDER_CHECKS}
    for attempt in asked.select_related("order").order_by("created"):
        for name in _disagreements(attempt):
            found[name].append(str(attempt.pk))
    return [
        Finding(f"{name}, says the provider", len(pks), tuple(pks[:EXAMPLES]))
        for name, pks in found.items()
    ]


PROVIDER_CHECKS = ("charge without order", "order without charge", "another refund", "no answer")


def _disagreements(attempt: CheckoutAttempt):
    provider = get_provider()
    try:
        known = attempt.session
        payment = provider.status(known) if known else provider.find(attempt.pk)
    except (ProviderUnavailable, PaymentRefused):
        yield "no answer"
        return
    paid = payment is not None and payment.state is PaymentState.PAID
    if attempt.order is None:
        if paid and payment.refunded < payment.amount:
            yield "charge without order"
    elif not paid or payment.amount != minor_units(attempt.order.total_incl_tax, payment.currency):
        yield "order without charge"
    elif payment.refunded != minor_units(_noted(attempt.order), payment.currency):
        yield "another refund"


def _noted(order) -> Decimal:
    """What went back as refunds: to the provider a lost dispute is none."""
    back = order.sources.aggregate(back=Sum("amount_refunded"))["back"] or NOTHING
    return back - sum(refund.amount for refund in taken_by_banks(order))


def _orders():
    return get_model("order", "Order").objects.order_by("pk")


def _sum(rows, by: str, field: str, whole: bool = False):
    """The sum of `field` over those rows that belong to the outer row."""
    rows = getattr(rows, "objects", rows).order_by()
    sums = rows.filter(**{by: OuterRef("pk")}).values(by).annotate(total=Sum(field))
    total = Subquery(sums.values("total"))
    if whole:
        return Coalesce(total, 0, output_field=IntegerField())
    return _money(Coalesce(total, NOTHING, output_field=MONEY))


def _money(figure):
    """In whole cents: SQLite adds amounts as floats, and 21 times 12.99 as 272.79000000000002."""
    return Round(figure, precision=2, output_field=MONEY)


def _finding(name: str, rows, label: str) -> Finding:
    first = list(rows.values_list(label, flat=True)[: EXAMPLES + 1])
    count = len(first) if len(first) <= EXAMPLES else rows.count()
    return Finding(name, count, tuple(str(value) for value in first[:EXAMPLES]))
