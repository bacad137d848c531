"""Counts by day that lose nothing when many count at once."""

from django.db.models import F

from shop.web.site_days import today


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
