"""The terms of an offer that is there already."""

from decimal import Decimal

from shop.web.site_days import day_of

from .terms import ALL, BENEFITS, FREE, NAMED, NONE, OF_PIECES, SHIPPING, Terms

KINDS_OF = {benefit: kind for kind, benefit in BENEFITS.items()}
NO_END = 2100  # Oscar asks for the end of each code


def words_of(offer) -> str:
    """What it does, in words; empty for what the form has no words for. No query."""
    kind = KINDS_OF.get(offer.benefit.type)
    return (
        Terms(name="", kind=kind, **_figures(offer, kind)).words if _is_known(offer, kind) else ""
    )


def terms_of(offer) -> Terms | None:
    """None for an offer that was made elsewhere and that the form has no words for."""
    kind = KINDS_OF.get(offer.benefit.type)
    codes = list(offer.vouchers.order_by("pk")[:2])
    many = len(codes) > 1
    if (
        (many and codes[0].usage != codes[0].SINGLE_USE)
        or not _is_known(offer, kind)
        or not _is_plain_range(offer)
    ):
        return None
    partners = tuple(sorted(offer.combinations.values_list("pk", flat=True)))
    dates = codes[0] if codes else offer
    ends = dates.end_datetime and day_of(dates.end_datetime)
    return Terms(
        name=offer.name,
        kind=kind,
        code=codes[0].code if codes and not many else "",
        how_many=offer.vouchers.count() if many else None,
        categories=_categories(offer.condition.range),
        together=NONE if offer.exclusive else NAMED if partners else ALL,
        partners=partners,
        most_uses=offer.max_global_applications,
        most_each=offer.max_user_applications,
        starts=dates.start_datetime and day_of(dates.start_datetime),
        ends=ends if ends and ends.year < NO_END - 1 else None,
        **_figures(offer, kind),
    )


def _figures(offer, kind: str) -> dict:
    condition, value = offer.condition, offer.benefit.value
    return {
        "value": None if kind in (FREE, SHIPPING) else value,
        "pieces": int(condition.value) - (kind == FREE) if kind in OF_PIECES else None,
        "least": condition.value if condition.type == "Value" else None,
    }


def _is_known(offer, kind: str | None) -> bool:
    condition, benefit = offer.condition, offer.benefit
    custom = condition.proxy_class or benefit.proxy_class or benefit.max_affected_items
    limits = offer.max_basket_applications or offer.max_discount
    if kind is None or custom or limits or offer.offer_type not in ("Site", "Voucher"):
        return False
    if kind in OF_PIECES:
        counted = condition.type == "Count" and condition.value >= 2
        return counted and (kind == FREE or benefit.value is not None)
    if kind == SHIPPING and benefit.value != Decimal(100):
        return False
    whole = condition.type == "Count" and condition.value == 1
    return benefit.value is not None and (whole or condition.type == "Value")


def _is_plain_range(offer) -> bool:
    """One for both, of all products or of categories."""
    goods = offer.condition.range
    if goods is None or offer.benefit.range_id not in (None, goods.pk):
        return False
    parts = (goods.included_products, goods.excluded_products, goods.classes)
    others = (*parts, goods.excluded_categories)
    return not goods.proxy_class and not any(part.exists() for part in others)


def _categories(found) -> tuple[int, ...]:
    if found.includes_all_products:
        return ()
    return tuple(sorted(found.included_categories.values_list("pk", flat=True)))
