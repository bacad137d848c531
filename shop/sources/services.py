"""Writes down which page sold a line, and counts by day. Runs in the caller's transaction."""

from collections.abc import Iterable

from django.db.models import F

from shop.web.site_days import today

from .models import CartLineSource, DailyAdds, OrderLineSource


def remember_page(line, page) -> None:
    """The cart line is for the page's readers."""
    CartLineSource.objects.update_or_create(
        line=line, defaults={"page_key": page.pk, "title": page.title}
    )


def count_add(page, pieces: int) -> None:
    """Somebody put so many pieces into the cart from the page, of one product or of several."""
    count_today(DailyAdds, page.pk, adds=1, units=pieces)


def keep_sources(sold: Iterable[tuple]) -> None:
    """What cart lines knew, on the lines of the order: (order line, page's key or None, title) of
    each. One statement for any number."""
    OrderLineSource.objects.bulk_create(
        OrderLineSource(line=line, page_key=key, title=title) for line, key, title in sold if key
    )


def count_today(model, page_key: int, **more: int) -> None:
    """Add `more` ({field: how many}) to the row of the page and today, where the site is.

    The database adds, so that two at once are two. The first of the day makes the row; whoever
    makes it at the same moment finds it made, and both add to it.
    """
    row = {"page_key": page_key, "date": today()}
    add = {field: F(field) + number for field, number in more.items()}
    if not model.objects.filter(**row).update(**add):
        model.objects.bulk_create([model(**row)], ignore_conflicts=True)
        model.objects.filter(**row).update(**add)
