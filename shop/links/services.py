"""Makes short links, and counts who follows them."""

import secrets
from datetime import date

from django.db import IntegrityError, transaction
from django.db.models import F

from shop.web.site_days import today

from .models import LinkDay, ShortLink

# Read from paper and typed by hand: of what looks alike in either case only one (5 and s, 2 and z,
# 8, 6 and b, 9, q and g, m and rn, w and vv), and no vowels, so that no code is a word. Five of
# these are 3.2 million codes, for targets that everybody may see.
LETTERS = "347bcdfghjknprstwxyz"
LENGTH = 5
TRIES = 20


def link_guide(page, region) -> ShortLink:
    """The guide's link; from now on it falls to `region` (a BodyRegion or None)."""
    return _link(ShortLink.Kind.GUIDE, region, page_id=page.pk)


def link_region(region) -> ShortLink:
    return _link(ShortLink.Kind.REGION, region, region_id=region.pk)


def link_product(product) -> ShortLink:
    """The link of a product or of one of its variants; it falls to the product's first region."""
    family = product.parent or product
    listed = family.region_products.select_related("region").order_by("region__order").first()
    region = listed.region if listed else None
    return _link(ShortLink.Kind.PRODUCT, region, product_id=product.pk)


def count_visit(link: ShortLink) -> None:
    """One more today, by the site's clock. Two at once both count."""
    day = today()
    if not _one_more(link, day):
        try:
            with transaction.atomic():
                LinkDay.objects.create(link=link, day=day, visits=1)
        except IntegrityError:  # another process was first
            _one_more(link, day)


def _one_more(link: ShortLink, day: date) -> int:
    return LinkDay.objects.filter(link=link, day=day).update(visits=F("visits") + 1)


def _link(kind: str, region, **target) -> ShortLink:
    link = ShortLink.objects.filter(kind=kind, **target).first()
    if link is None:
        return _new_link(kind, region, target)
    if region and link.region_id != region.pk:  # what it knew stays better than nothing
        link.region = region
        link.save(update_fields=["region"])
    return link


def _new_link(kind: str, region, target: dict) -> ShortLink:
    """Raises RuntimeError if every code that was tried is taken."""
    values = {"kind": kind, "region_id": region.pk if region else None} | target
    for _ in range(TRIES):
        try:
            with transaction.atomic():
                return ShortLink.objects.create(code=new_code(), **values)
        except IntegrityError:  # the code is taken, or another process made this very link
            made = ShortLink.objects.filter(kind=kind, **target).first()
            if made is not None:
                return made
    raise RuntimeError("No free code was found for a short link: use longer ones.")


def new_code() -> str:
    return "".join(secrets.choice(LETTERS) for _ in range(LENGTH))
