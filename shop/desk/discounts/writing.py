"""Writes a discount: Oscar's range, condition, benefit, offer and voucher, in one transaction.

Each save makes the first three anew, and sweeps away the old ones where nothing else uses them: a
range that is shared with other offers is never changed.
"""

from uuid import uuid4

from django.db import transaction
from oscar.core.loading import get_model
from wagtail.log_actions import log

from shop.web.site_days import start_of

from .codes import save_codes
from .terms import BENEFITS, NONE, SHIPPING, Terms

OWN = "Discount "  # how the names of our ranges begin
ACTION = "shop.discount"


@transaction.atomic
def save_discount(terms: Terms, user, pk: int | None = None):
    """Make a discount, or change that of this id; the offer. What it has given stays counted."""
    model = get_model("offer", "ConditionalOffer")
    offer = model.objects.select_for_update().get(pk=pk) if pk else model()
    old = (offer.condition, offer.benefit) if pk else ()
    offer.condition, offer.benefit = _parts(terms)
    offer.name = terms.name
    offer.offer_type = offer.VOUCHER if terms.is_by_code else offer.SITE
    offer.exclusive = terms.together == NONE
    offer.max_global_applications = terms.most_uses
    offer.max_user_applications = terms.most_each
    offer.start_datetime = terms.starts and start_of(terms.starts)
    offer.end_datetime = terms.ends and start_of(terms.ends)  # the model makes it the day's end
    offer.save()
    offer.combinations.set(terms.partners)
    if terms.is_by_code:
        save_codes(terms, offer)
    _sweep(old)
    log(offer, ACTION, user=user, title=offer.name, data={"words": terms.words})
    return offer


@transaction.atomic
def suspend(pk: int, user, *, suspended: bool) -> str:
    """Stop a discount, or let it run again; its name. Instead of deleting: what it gave stays
    explained."""
    model = get_model("offer", "ConditionalOffer")
    offer = model.objects.select_for_update().get(pk=pk)
    if offer.is_suspended != suspended:
        offer.status = offer.SUSPENDED if suspended else offer.OPEN
        offer.save()
        words = "Suspended" if suspended else "Runs again"
        log(offer, ACTION, user=user, title=offer.name, data={"words": words})
    return offer.name


def _parts(terms: Terms) -> tuple:
    """A condition and a benefit on a range of their own."""
    goods = get_model("offer", "Range").objects.create(
        name=f"{OWN}{uuid4().hex}", includes_all_products=not terms.categories
    )
    goods.included_categories.set(terms.categories)
    kind, value = terms.condition
    condition = get_model("offer", "Condition").objects.create(range=goods, type=kind, value=value)
    benefit = get_model("offer", "Benefit").objects.create(
        range=None if terms.kind == SHIPPING else goods,
        type=BENEFITS[terms.kind],
        value=terms.benefit_value,
    )
    return condition, benefit


def _sweep(parts) -> None:
    for part in parts:
        if part.offers.exists():
            continue
        goods = part.range
        part.delete()
        if goods is not None and goods.name.startswith(OWN) and not _is_used(goods):
            goods.delete()


def _is_used(goods) -> bool:
    return any(
        get_model("offer", name).objects.filter(range=goods).exists()
        for name in ("Condition", "Benefit")
    )
