"""Counts a guide that was opened. See docs/adr/0008-views-are-counted-by-a-beacon.md."""

from django.http import HttpResponse
from django.utils.decorators import method_decorator
from django.views.decorators.cache import never_cache
from django.views.decorators.csrf import csrf_exempt
from django.views.generic import View

from guides.selectors import live_guides
from shop.sources.services import count_today
from shop.web.same_origin import same_origin_only
from shop.web.visits import is_left_out

from .models import DailyViews

LARGEST_KEY = 2**31 - 1


@method_decorator([csrf_exempt, same_origin_only, never_cache], name="dispatch")
class CountView(View):
    """Says the same, nothing, whether it counted or not. Sets no cookie and reads no address."""

    http_method_names = ["post"]

    def post(self, request, pk):
        known = pk <= LARGEST_KEY and not is_left_out(request)
        if known and live_guides().filter(pk=pk).exists():
            count_today(DailyViews, pk, views=1)
        return HttpResponse(status=204)
