"""How much of an offer is left: one rule for the cart, and for checkout, which asks under locks.

An offer counts what orders took; claims count what carts are about to pay (shop.checkout.claims).
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from django.db.models import Q, QuerySet, Sum
from oscar.core.loading import get_model

from shop.orders.status import OrderStatus

from .arithmetic.rules import OFTEN


@dataclass(frozen=True)
class Person:
    """Who buys: an account, an address in any case of its letters, or both. Nobody knows a visitor
    who has not typed one."""

    user_id: int | None = None
    email: str = ""

    def own(self, user: str, email: str, account_email: str = "") -> Q:
        """Rows of this person; the arguments are the lookups of the columns that say so."""
        found = Q(pk__in=[])
        if self.user_id:
            found |= Q(**{user: self.user_id})
        if self.email:
            found |= Q(**{f"{email}__iexact": self.email})
            if account_email:
                found |= Q(**{f"{account_email}__iexact": self.email})
        return found

    @classmethod
    def of_cart(cls, basket) -> "Person":
        """The owner, and the address typed at checkout; an owner's own address counts as well."""
        owner = basket.owner
        return cls(basket.owner_id, basket.typed_email or (owner.email if owner else ""))

    @property
    def is_known(self) -> bool:
        return bool(self.user_id or self.email)


@dataclass(frozen=True)
class Left:
    """Times and money that an offer may still give in one cart; `mine` is how often this person
    may still have it. None: no limit."""

    times: int
    money: Decimal | None = None
    mine: int | None = None

    @property
    def most_times(self) -> int:
        return self.times if self.mine is None else min(self.times, self.mine)

    @property
    def is_nothing(self) -> bool:
        return self.most_times < 1 or (self.money is not None and self.money <= 0)


def what_is_left(offers: Sequence, others: QuerySet, person: Person) -> list[Left]:
    """Of each offer, given the claims of other carts. At most one query where an offer has a limit
    for all, and two where it has one for each person."""
    used, money, codes = _claimed([o for o in offers if _is_limited(o)], others)
    mine = _uses_of(person, [o.pk for o in offers if o.max_user_applications], others)
    return [_left(offer, used, money, codes, mine) for offer in offers]


def _left(offer, used: Counter, money: dict, codes: set, mine: Counter) -> Left:
    times = [OFTEN, *filter(None, [offer.max_basket_applications])]
    if offer.max_global_applications:
        times.append(offer.max_global_applications - offer.num_applications - used[offer.pk])
    if _single_code(offer) in codes:
        times.append(0)
    cap, limit = offer.max_discount, offer.max_user_applications
    given = offer.total_discount + money.get(offer.pk, 0)
    return Left(
        times=max(min(times), 0),
        money=max(cap - given, Decimal("0.00")) if cap else None,
        mine=max(limit - mine[offer.pk], 0) if limit else None,
    )


def _single_code(offer) -> int | None:
    """The id of its voucher, if that is for one use."""
    voucher = offer.get_voucher()
    return voucher.pk if voucher is not None and voucher.usage == voucher.SINGLE_USE else None


def _is_limited(offer) -> bool:
    return bool(offer.max_global_applications or offer.max_discount or _single_code(offer))


def _claimed(limited: list, others: QuerySet) -> tuple[Counter, dict, set]:
    """({offer: times}, {offer: money}, vouchers) that others have claimed. A voucher is claimed
    with whichever of its offers, and an offer may be that of many vouchers."""
    used, money, codes = Counter(), {}, set()
    if limited:
        vouchers = [code for code in map(_single_code, limited) if code]
        rows = others.filter(Q(offer__in=[o.pk for o in limited]) | Q(voucher__in=vouchers))
        for row in rows.values("offer_id", "voucher_id").annotate(
            n=Sum("applications"), given=Sum("discount")
        ):
            used[row["offer_id"]] += row["n"]
            money[row["offer_id"]] = money.get(row["offer_id"], 0) + row["given"]
            codes.add(row["voucher_id"])
    return used, money, codes


def _uses_of(person: Person, offer_ids: list[int], others: QuerySet) -> Counter:
    """How often this person has had these offers, or is about to in another cart."""
    uses = Counter()
    if not offer_ids or not person.is_known:
        return uses
    given = get_model("order", "OrderDiscount").objects.filter(offer_id__in=offer_ids)
    given = given.filter(person.own("order__user", "order__guest_email", "order__user__email"))
    given = given.exclude(order__status=OrderStatus.CANCELED)  # it gave nothing
    claimed = others.filter(offer__in=offer_ids).filter(
        person.own("attempt__user", "attempt__email")
    )
    for pk, times in given.values_list("offer_id").annotate(Sum("frequency")):
        uses[pk] += times
    for pk, times in claimed.values_list("offer_id").annotate(Sum("applications")):
        uses[pk] += times
    return uses
