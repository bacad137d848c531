"""Selling is off until somebody opens the shop."""

from django.conf import settings
from django.shortcuts import render

from kt_site.middleware import may_open_desk
from kt_site.models import Opening

SELLS = ("/shop/", "/cart/", "/checkout/", "/offers/")
# Of what was sold before a shop was closed: links in receipts, and ways back from paying.
OWED = tuple(f"/checkout/{name}/" for name in ("order", "pay", "return", "canceled"))
RETRY_AFTER = str(60 * 60)  # seconds


def sells() -> bool:
    """The demo always does. A row, so that all processes agree."""
    return settings.IS_DEMO or Opening.objects.filter(opened_at__isnull=False).exists()


class OpeningSoon:
    """Says so in place of the shop, the cart and the checkout. Guides, articles and orders are
    read all the while, and staff see the shop as it will be."""

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        asked = request.path
        if not asked.startswith(SELLS) or asked.startswith(OWED):
            return self.get_response(request)
        if sells() or may_open_desk(request.user):
            return self.get_response(request)
        page = render(request, "opening_soon.html", status=503)
        page["Retry-After"] = RETRY_AFTER
        return page
