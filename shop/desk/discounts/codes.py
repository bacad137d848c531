"""The codes of a discount: one that everybody may type, or many of which each is for one use."""

import secrets
from datetime import UTC, datetime

from django.db.models import Count
from django.db.models.functions import Least
from django.utils import timezone
from oscar.core.loading import get_model

from shop.discounts.days import last_moment
from shop.web.site_days import start_of

from .reading import NO_END
from .terms import Terms

# Read aloud and typed from paper: no letter that looks like a digit.
ALPHABET = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789"
HALF = 5  # letters before and after the dash: 32 ** 10 codes, so none is guessed
MOST = 5_000


def save_codes(terms: Terms, offer) -> None:
    """A code has days of its own, and must have both: without a first day it begins now, unless it
    has begun. How often it may be used is the offer's to say, which counts a person by address,
    too."""
    first = start_of(terms.starts) if terms.starts else None
    last = start_of(terms.ends) if terms.ends else datetime(NO_END, 1, 1, tzinfo=UTC)
    last = last_moment(last)
    if terms.how_many:
        _save_many(terms.how_many, offer, first, last)
        return
    voucher = offer.vouchers.first() or get_model("voucher", "Voucher")(usage="Multi-use")
    voucher.code = voucher.name = terms.code
    now = timezone.now()
    voucher.start_datetime = first or min(voucher.start_datetime or now, now)
    voucher.end_datetime = last
    voucher.save()
    voucher.offers.add(offer)


def _save_many(wanted: int, offer, first: datetime | None, last: datetime) -> None:
    """Those that are there get the same days; what is missing is made. Four queries for any
    number."""
    model = get_model("voucher", "Voucher")
    now = timezone.now()
    offer.vouchers.update(end_datetime=last, start_datetime=first or Least("start_datetime", now))
    codes = [_code() for _ in range(wanted - offer.vouchers.count())]
    days = {"start_datetime": first or now, "end_datetime": last}
    made = model.objects.bulk_create(
        model(code=code, name=code, usage=model.SINGLE_USE, **days) for code in codes
    )
    through = model.offers.through
    through.objects.bulk_create(
        through(voucher_id=voucher.pk, conditionaloffer_id=offer.pk) for voucher in made
    )


def _code() -> str:
    letters = [secrets.choice(ALPHABET) for _ in range(2 * HALF)]
    return "".join([*letters[:HALF], "-", *letters[HALF:]])


def rows_of(offer) -> list[tuple[str, str]]:
    """(code, "yes" if an order has used it), as they were made."""
    codes = offer.vouchers.order_by("pk").annotate(orders=Count("applications"))
    return [(code, "yes" if n else "") for code, n in codes.values_list("code", "orders")]
