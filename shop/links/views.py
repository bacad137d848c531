"""/g/<code>."""

from django.http import Http404, HttpResponse
from django.shortcuts import redirect
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

from shop.web.visits import is_counted

from . import selectors, services
from .qr import qr_file


@never_cache  # where a link leads may change, and a browser that remembers is not counted
@require_safe
def follow_link(request, code: str):
    link = selectors.link_by_code(code)
    if link is None:
        raise Http404("There is no such short link.")
    if is_counted(request):
        services.count_visit(link)
    return redirect(selectors.destination(link))


def code_of_link(request, code: str):
    """Its QR code as a file, at the desk, whose log-in guards it."""
    link = selectors.link_by_code(code)
    if link is None:
        raise Http404("There is no such short link.")
    return HttpResponse(qr_file(selectors.address_of(link)), content_type="image/svg+xml")
