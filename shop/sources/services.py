"""Writes down which page sold a line. Runs in the caller's transaction."""

from .counting import count_today
from .models import CartLineSource, DailyAdds, OrderLineSource


def remember_page(line, page) -> None:
    """The cart line is for the page's readers."""
    CartLineSource.objects.update_or_create(
        line=line, defaults={"page_key": page.pk, "title": page.title}
    )


def count_add(page, pieces: int) -> None:
    """Somebody put so many pieces into the cart from the page, of one product or of several."""
    count_today(DailyAdds, page.pk, adds=1, units=pieces)


def keep_source(order_line, page_key: int | None, title: str) -> None:
    """What the cart line knew, on the line of the order."""
    if page_key:
        OrderLineSource.objects.create(line=order_line, page_key=page_key, title=title)
