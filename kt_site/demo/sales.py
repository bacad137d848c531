"""Views and a few orders of the last weeks, so that the report of guides shows something.

All of it is made up, and says so: orders are numbered DEMO…, by nobody, and the report is headed
"Demo figures". Loaded once: what is there stays.
"""

from datetime import datetime, time, timedelta
from decimal import Decimal
from uuid import NAMESPACE_URL, uuid5

from django.utils import timezone
from oscar.core.loading import get_model

from guides.measuring.models import DailyViews
from guides.models import GuidePage
from shop.checkout.models import CheckoutAttempt
from shop.checkout.placing import place_order
from shop.checkout.quotes import Quote, QuoteLine
from shop.orders.status import OrderStatus
from shop.orders.words import renew_words
from shop.refunds.amounts import worth_of
from shop.sources.models import DailyAdds

Order = get_model("order", "Order")
DAYS = 90
SHIPPING, NOTHING = Decimal("4.95"), Decimal("0.00")
ADDRESS = {"first_name": "Demo", "last_name": "Order", "line1": "1 Example Street"}
ADDRESS |= {"line4": "Lindon", "state": "UT", "postcode": "84042", "country_id": "US"}
# (days ago, [(guide, counted from 0 and None for none; pieces)])
ORDERS = [
    (1, [(0, 1)]),
    (3, [(4, 2), (None, 1)]),
    (5, [(1, 1)]),
    (9, [(0, 2), (7, 1)]),
    (12, [(2, 1)]),
    (16, [(4, 1)]),
    (20, [(None, 2)]),
    (25, [(0, 1), (11, 1)]),
    (34, [(5, 3)]),
    (48, [(1, 1)]),
    (61, [(4, 2)]),
    (77, [(9, 1), (0, 1)]),
]
PARTLY_BACK = 3  # of which order one piece went back


def load() -> None:
    if DailyViews.objects.exists() or Order.objects.filter(number__startswith="DEMO").exists():
        return
    guides = list(GuidePage.objects.live().order_by("slug"))
    today = timezone.localdate()
    _count_views(guides, today)
    tape = get_model("partner", "StockRecord").objects.filter(
        product__tape_package__format="precut", product__is_public=True, num_in_stock__gt=0
    )
    records = list(tape.select_related("product__parent").order_by("partner_sku"))
    adds: dict = {}
    for place, (ago, wanted) in enumerate(ORDERS):
        day = today - timedelta(ago)
        lines = []
        for guide, pieces in wanted:
            page = None if guide is None else guides[guide % len(guides)]
            lines.append(_line(records[(guide or 0) % len(records)], pieces, page))
            if page:  # for each that was bought another was only put into a cart
                row = DailyAdds(page_key=page.pk, date=day, adds=2, units=pieces + 1)
                adds[row.page_key, day] = row
        _order(place, day, lines)
    DailyAdds.objects.bulk_create(adds.values())
    _send_one_back(Order.objects.get(number=_number(PARTLY_BACK)))


def _count_views(guides, today) -> None:
    """More on weekdays, more for some guides than for others, the same each time."""
    DailyViews.objects.bulk_create(
        DailyViews(page_key=guide.pk, date=day, views=_views(place, day))
        for place, guide in enumerate(guides)
        for day in (today - timedelta(ago) for ago in range(DAYS))
    )


def _views(place: int, day) -> int:
    usual = 1 + place * 7 % 4
    return usual + day.toordinal() * (place + 3) % 4 + (2 if day.weekday() < 5 else 0)


def _line(record, pieces: int, guide) -> QuoteLine:
    price = record.price * pieces
    return QuoteLine(
        product_id=record.product_id,
        stockrecord_id=record.pk,
        tracked=False,  # the demo's shelf stays as full as it is
        title=record.product.get_title(),
        quantity=pieces,
        unit_price=record.price,
        price=price,
        paid=price,
        tax=NOTHING,
        page_key=guide and guide.pk,
        page_title=guide.title if guide else "",
    )


def _number(place: int) -> str:
    return f"DEMO{place + 1:04}"


def _order(place: int, day, lines: list[QuoteLine]) -> None:
    total = sum((line.paid for line in lines), SHIPPING)
    quote = Quote(
        currency="USD",
        lines=tuple(lines),
        discounts=(),
        shipping_code="standard",
        shipping_name="Standard",
        shipping=SHIPPING,
        shipping_tax=NOTHING,
        tax=NOTHING,
        total=total,
    )
    order = place_order(
        CheckoutAttempt(  # never saved: there was no payment to ask about
            id=uuid5(NAMESPACE_URL, _number(place)),
            email="demo@example.com",
            address=ADDRESS,
            quote=quote.to_json(),
            total=total,
            currency="USD",
            provider="demo",
            payment_reference=_number(place),
        )
    )
    _deliver(order, place, day)


def _deliver(order, place: int, day) -> None:
    order.lines.update(status=OrderStatus.DELIVERED)
    placed = timezone.make_aware(datetime.combine(day, time(10 + place % 9, 30)))
    Order.objects.filter(pk=order.pk).update(
        number=_number(place), status=OrderStatus.DELIVERED, date_placed=placed
    )
    renew_words([order.pk])


def _send_one_back(order) -> None:
    line = order.lines.order_by("pk").first()
    worth = worth_of(order, {line.pk: 1})
    order.refunds.create(
        key=uuid5(NAMESPACE_URL, f"{order.number}-refund"),
        status="sent",
        amount=worth.amount,
        tax=worth.tax,
        lines=list(worth.lines),
        restock=False,
        reason="Demo: one piece came back",
        reference=f"{order.number}-refund",
        sent_at=order.date_placed + timedelta(6),
    )
    order.sources.get().refund(worth.amount, reference=f"{order.number}-refund")
