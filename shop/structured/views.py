"""The product feed, at an address that stays."""

from django.http import StreamingHttpResponse
from django.views.decorators.cache import cache_control
from django.views.decorators.http import require_safe

from .feed import product_feed


@require_safe
@cache_control(public=True, max_age=60 * 15)
def google_products(request):
    return StreamingHttpResponse(product_feed(), content_type="application/xml; charset=utf-8")
