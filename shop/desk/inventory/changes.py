"""One change of a price, of a compare-at price or of the pieces on hand: checked, written, logged.

A change says what its writer saw. If that is no longer there, somebody else was faster: a sale is
never overwritten by a number that was typed before it. Whoever writes these columns asks here.
"""

from decimal import Decimal

from django.db import IntegrityError, transaction
from django.db.models import F, QuerySet
from django.db.models.functions import Coalesce
from django.utils import timezone
from oscar.core.loading import get_model
from wagtail.log_actions import log, registry

from page_cache.reads import writing
from shop.stock.limits import CENT, DEAREST, MOST_PIECES, PIECES, PRICE
from shop.stock.models import ComparePrice
from shop.web.money import money

from .labels import label_of

PRICE_FIELD, STOCK, COMPARE = "price", "stock", "compare_price"
FIELDS = (PRICE_FIELD, COMPARE, STOCK)
COLUMNS = {PRICE_FIELD: "price", STOCK: "num_in_stock"}
NOT_MORE = "Enter more than the price of {price}, what it cost here before; or nothing."
Figure = Decimal | int | None


class ChangeRefused(Exception):
    """Nothing was changed. Its text is a sentence for staff."""


class Conflict(ChangeRefused):
    """Somebody else changed it first; `theirs` is what is there now, `who` made it that, if it
    was done at the desk."""

    def __init__(self, theirs: Figure, mine: Figure, who: str = ""):
        self.theirs = theirs
        super().__init__(
            f"Changed meanwhile to {said(theirs)}{who and f' by {who}'}; you typed {said(mine)}."
        )


def said(figure: Figure) -> str:
    """As a cell shows it."""
    return "nothing" if figure is None else str(figure)


@transaction.atomic
def change_record(pk: int, field: str, old: Figure, new: Figure, user) -> bool:
    """Change one of FIELDS of the stock record from `old` to `new`. Prices are Decimal dollars,
    pieces int; None is no compare-at price. False if it was `new` already. Raises ChangeRefused,
    or Conflict."""
    record = records().filter(pk=pk).first()
    if record is None:
        raise ChangeRefused("This product has left the list meanwhile.")
    check_figure(record, field, new)
    written = _write_compare if field == COMPARE else _write_column
    if not written(record, field, old, new):
        now = records().get(pk=pk)
        if current(now, field) == new:
            return False
        check_change(now, field, old, new)
        raise ChangeRefused("This changed in the same moment: save again.")
    data = {"old": _text(old), "new": _text(new)}
    log(record, f"shop.{field}", user=user, title=label_of(record), data=data)
    return True


def current(record, field: str) -> Figure:
    """What the record has; of one that was read with its compare-at price."""
    if field == COMPARE:
        before = getattr(record, COMPARE, None)
        return before.amount if before else None
    return getattr(record, COLUMNS[field])


def records() -> QuerySet:
    """With all that a change reads of them."""
    model = get_model("partner", "StockRecord")
    return model.objects.select_related("compare_price", "product__parent", "product__tape_package")


def check_change(record, field: str, old: Figure, new: Figure) -> None:
    """Raises what changing this record now would raise, and writes nothing."""
    check_figure(record, field, new)
    theirs, held = current(record, field), record.num_allocated or 0
    if theirs != old:
        raise Conflict(theirs, new, _who(record, field, theirs))
    if field == STOCK and new < held:
        raise ChangeRefused(
            f"{held} {'is' if held == 1 else 'are'} held for orders and carts: "
            f"enter {held} or more."
        )


def _who(record, field: str, theirs: Figure) -> str:
    """The address of whoever wrote this figure last; empty where a sale or a job did."""
    entries = registry.get_logs_for_instance(record).filter(action=f"shop.{field}")
    last = entries.select_related("user").order_by("-timestamp", "-pk").first()
    is_theirs = last and last.user and last.data["new"] == _text(theirs)
    return last.user.email if is_theirs else ""


def _text(figure: Figure) -> str | None:
    """As the log keeps it."""
    return None if figure is None else str(figure)


def check_figure(record, field: str, new: Figure) -> None:
    """Raises ChangeRefused for what no such record may have."""
    if field == STOCK:
        if new is None or not 0 <= new <= MOST_PIECES:
            raise ChangeRefused(PIECES)
    elif (new is None and field == PRICE_FIELD) or (new is not None and not _is_price(new)):
        raise ChangeRefused(PRICE)
    elif field == COMPARE and new is not None and new <= (record.price or 0):
        raise ChangeRefused(NOT_MORE.format(price=money(record.price)))


def _is_price(amount: Decimal) -> bool:
    return CENT <= amount <= DEAREST and amount == amount.quantize(CENT)


def _write_column(record, field: str, old: Figure, new: Figure) -> bool:
    """One conditional UPDATE: the database checks and writes in the same breath."""
    column = COLUMNS[field]
    rows = type(record).objects.filter(pk=record.pk, **{column: old})
    if field == STOCK:
        rows = rows.alias(held=Coalesce(F("num_allocated"), 0)).filter(held__lte=new)
    with writing(record._meta.db_table, record.pk):
        return bool(rows.update(**{column: new, "date_updated": timezone.now()}))


def _write_compare(record, field: str, old: Figure, new: Figure) -> bool:
    rows = ComparePrice.objects.filter(stockrecord=record, amount=old)
    if old is None:
        return new is None or _first_compare(record, new)
    return bool(rows.delete()[0] if new is None else rows.update(amount=new))


def _first_compare(record, amount: Decimal) -> bool:
    try:
        with transaction.atomic():
            ComparePrice.objects.create(stockrecord=record, amount=amount)
    except IntegrityError:
        return False
    return True
