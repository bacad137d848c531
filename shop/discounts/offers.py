"""Oscar's offers as rules of the arithmetic. A condition or a benefit of a class of its own, which
this shop has none of, takes nothing off."""

from collections.abc import Sequence
from decimal import Decimal
from math import ceil

from django.db.models import Exists, OuterRef, QuerySet
from oscar.core.loading import get_model

from .arithmetic.cents import part_of
from .arithmetic.rules import Condition, Kind, Line, Measure, Rule
from .limits import Left

KINDS = {
    "Multibuy": Kind.FREE_PIECE,
    "Fixed price": Kind.BUNDLE,
    "Fixed": Kind.EACH,
    "Percentage": Kind.PERCENT,
    "Absolute": Kind.AMOUNT,
    "Shipping fixed price": Kind.SHIPPING_PRICE,
    "Shipping percentage": Kind.SHIPPING_PERCENT,
    "Shipping absolute": Kind.SHIPPING_AMOUNT,
}
MEASURES = {"Count": Measure.PIECES, "Value": Measure.CENTS, "Coverage": Measure.PRODUCTS}
PARTS = ("condition", "benefit")
PERCENTS = (Kind.PERCENT, Kind.SHIPPING_PERCENT)


def cents(amount: Decimal) -> int:
    """Of an amount in units of the currency, rounded half up."""
    return part_of(1, amount * 10_000)


def dollars(cents: int) -> Decimal:
    """In units of the currency, with two decimals."""
    return Decimal(cents).scaleb(-2)


def to_line(line) -> Line:
    """A line of a basket. What has no price costs nothing."""
    return Line(line.product_id, line.quantity, cents(line.unit_price_excl_tax or Decimal(0)))


def with_parts(offers: QuerySet) -> QuerySet:
    """Offers with their conditions, benefits and ranges, and `<part>_leaves_out`: whether the range
    of a part names products or categories that it does not hold. All in one query."""
    model = get_model("offer", "Range")
    for part in PARTS:
        mine = OuterRef(f"{part}__range")
        left_out = (
            through.objects.filter(range=mine)
            for through in (model.excluded_products.through, model.excluded_categories.through)
        )
        one, other = map(Exists, left_out)
        offers = offers.annotate(**{f"{part}_leaves_out": one | other})
    return offers.select_related(*PARTS, *(f"{part}__range" for part in PARTS))


def look_up_ranges(offers: Sequence, products: Sequence) -> None:
    """Oscar asks the database about each line, for each range; here once a range, and not at all
    for one of `with_parts` that holds everything. Parts with one range share it: else each loads
    its own."""
    found = [(offer, name, getattr(offer, name)) for offer in offers for name in PARTS]
    found = [(offer, name, part) for offer, name, part in found if part.range_id]
    ranges = {part.range_id: part.range for *_, part in found if part.range_is_loaded}
    missing = {part.range_id for *_, part in found} - ranges.keys()
    if missing:
        ranges |= get_model("offer", "Range").objects.in_bulk(missing)
    whole = set()
    for offer, name, part in found:
        part.range = ranges[part.range_id]
        if part.range.includes_all_products and getattr(offer, f"{name}_leaves_out", None) is False:
            whole.add(part.range_id)
    for pk, found_range in ranges.items():
        found_range.look_up(products, holds_all=pk in whole)


def to_rule(offer, lines: Sequence, left: Left) -> Rule | None:
    """The offer for these basket lines, with what its limits leave; None if it can give nothing.
    The ranges are looked up."""
    condition, benefit = offer.condition, offer.benefit
    kind, measure = KINDS.get(benefit.type), MEASURES.get(condition.type)
    custom = condition.proxy_class or benefit.proxy_class
    if kind is None or measure is None or custom:
        return None
    if benefit.value is None and kind is not Kind.FREE_PIECE:
        return None
    counted = _held(condition.range, lines)
    return Rule(
        key=offer.pk,
        kind=kind,
        condition=Condition(measure, _at_least(measure, condition.value), counted),
        value=_value(kind, benefit.value or Decimal(0)),
        lines=counted if kind is Kind.BUNDLE else _held(benefit.range, lines),
        most_pieces=benefit.max_affected_items or None,
        most_times=left.most_times,
        most_cents=None if left.money is None else cents(left.money),
        partners=frozenset() if offer.exclusive else None,
        rank=-offer.priority,
        is_code=offer.get_voucher() is not None,
    )


def partners(rules: Sequence[Rule]) -> dict[int, frozenset[int]]:
    """{offer: the only ones it goes together with}, of those whose form names some. One query."""
    keys = [rule.key for rule in rules]
    pairs = get_model("offer", "ConditionalOffer").combinations.through.objects
    found: dict[int, set[int]] = {}
    for one, other in pairs.filter(from_conditionaloffer__in=keys).values_list(
        "from_conditionaloffer", "to_conditionaloffer"
    ):
        found.setdefault(one, set()).add(other)
    for one, others in list(found.items()):  # named on one side, they go together on both
        for other in others:
            found.get(other, set()).add(one)
    return {key: frozenset(others) for key, others in found.items()}


def _at_least(measure: Measure, value: Decimal | None) -> int:
    value = value or Decimal(0)
    return cents(value) if measure is Measure.CENTS else ceil(value)


def _value(kind: Kind, value: Decimal) -> int | Decimal:
    return min(value, Decimal(100)) if kind in PERCENTS else cents(value)


def _held(product_range, lines: Sequence) -> frozenset[int]:
    """The lines whose products are in the range and may be discounted."""
    return frozenset(
        i
        for i, line in enumerate(lines)
        if product_range is not None
        and line.stockrecord_id
        and line.product.is_discountable
        and product_range.contains_product(line.product)
    )
