"""Whether somebody who is signed in still has tape for a guide. The guide's page knows nobody: its
script asks here, and only for a visitor who carries the hint (kt_site.middleware)."""

from django.http import JsonResponse
from django.urls import reverse
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

from guides.selectors import live_guides
from guides.taping import cut_lines_from_json, strip_needs
from shop.aftercare.tape import tape_left_for

NOBODY = {"text": "", "url": "", "word": ""}


@require_safe
@never_cache
def tape_left(request):
    """{"text": a sentence, or "" if there is nothing to say, "url" and "word" of a link}."""
    asked = request.GET.get("guide", "")
    if not request.user.is_authenticated or not (asked.isascii() and asked.isdigit()):
        return JsonResponse(NOBODY)
    guide = live_guides().filter(pk=asked[:9]).values_list("cut_list", flat=True).first()
    left = tape_left_for(request.user, strip_needs(cut_lines_from_json(guide or [])))
    if not left:
        return JsonResponse(NOBODY)
    noun = "taping" if left == 1 else "tapings"
    text = f"You probably still have tape for {left} {noun}."
    link = {"url": reverse("customer:your-tape"), "word": "Your tape"}
    return JsonResponse({"text": text} | link)
