"""Where a short link leads, and what the desks show of it."""

from dataclasses import dataclass
from datetime import timedelta

from django.conf import settings
from django.db.models import Q, Sum
from django.urls import reverse

from shop.web.site_days import today

from .models import ShortLink

RECENT = 28  # days
BODY, SHOP = "/body/", "/shop/"


@dataclass(frozen=True)
class LinkView:
    """`qr` is its code's address at the desk; visits are of the last 28 days, and of all time."""

    code: str
    address: str
    qr: str
    recent: int
    visits: int


def link_by_code(code: str) -> ShortLink | None:
    """By its code in letters of either case, with all that destination() looks at. One query."""
    rows = ShortLink.objects.select_related("page", "product__parent", "region")
    return rows.filter(code=code.lower()).first()


def destination(link: ShortLink) -> str:
    """The path of the target; of its region if the target is not to be read or bought."""
    if link.page and link.page.live:
        parts = link.page.get_url_parts()
        if parts and parts[2]:
            return parts[2]
    if link.product and _is_public(link.product):
        return link.product.get_absolute_url()
    if link.region:
        return link.region.get_absolute_url()
    return SHOP if link.kind == ShortLink.Kind.PRODUCT else BODY


def _is_public(product) -> bool:
    return product.is_public and (product.parent is None or product.parent.is_public)


def address_of(link: ShortLink) -> str:
    """The whole address, as it is printed."""
    return f"{settings.SITE_URL}/g/{link.code}"


def link_view(**target) -> LinkView | None:
    """What a desk shows of the link with this `page`, `product`, or `kind` and `region`; None if
    it has none yet. One query."""
    since = Q(days__day__gt=today() - timedelta(days=RECENT))
    rows = ShortLink.objects.filter(**target)
    link = rows.annotate(
        visits=Sum("days__visits"), recent=Sum("days__visits", filter=since)
    ).first()
    if link is None:
        return None
    address = address_of(link)
    code = reverse("short_link_code", args=[link.code])
    return LinkView(link.code, address, code, link.recent or 0, link.visits or 0)
