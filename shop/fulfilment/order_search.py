"""Orders by the words of a customer."""

from datetime import date

from django.db.models import Q

DATES = (date(2000, 1, 1), date(2100, 1, 1))
PLACES = (
    "guest_email",
    "user__email",
    *(
        f"{person}__{part}"
        for person in ("user", "shipping_address", "billing_address")
        for part in ("first_name", "last_name")
    ),
)


def of_customer(orders, text: str):
    """Those with every word of `text` in a name or an email address."""
    for word in text.split()[:6]:
        found = Q()
        for place in PLACES:
            found |= Q(**{f"{place}__icontains": word})
        orders = orders.filter(found)
    return orders
