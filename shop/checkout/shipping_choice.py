"""Which way of shipping the checkout has checked, and whether the shopper picked it."""

from datetime import date

from django.utils import timezone

from shop.delivery.selectors import arrival_words, delivery_window


def picked_method(typed) -> str:
    """The code of the way of shipping that the shopper picked, now or before; "" if none. What the
    page itself had checked (`shipping_shown`) is nobody's choice."""
    sent = typed.get("shipping_method", "")
    return sent if sent != typed.get("shipping_shown") else typed.get("shipping_picked", "")


def with_method(sent, code: str):
    """The form as it was sent, with this way of shipping where nobody picked one: another country
    has its own cheapest."""
    shown = sent.get("shipping_method")
    if not shown or shown != sent.get("shipping_shown"):
        return sent
    data = sent.copy()
    data["shipping_method"] = code
    return data


def days_of_arrival(method) -> tuple[date, ...]:
    """The first and the last day, if ordered now; empty for a way that names no days."""
    return delivery_window(method, timezone.now()) if hasattr(method, "days") else ()


def arrives(method) -> str:
    """ "Arrives Thursday, March 5 to Monday, March 9", if ordered now."""
    return arrival_words(method, timezone.now()) or method.description
