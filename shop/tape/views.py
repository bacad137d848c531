from urllib.parse import urlsplit, urlunsplit

from django.http import Http404, HttpResponse, QueryDict
from django.shortcuts import redirect
from django.utils.cache import patch_cache_control
from django.utils.decorators import method_decorator
from django.views.decorators.csrf import csrf_exempt
from django.views.generic import View

from shop.web.same_origin import page_after, same_origin_only

from .answers import COOKIE, PARAMETER, Answers
from .colors import style_name, style_sheet

YEAR = 60 * 60 * 24 * 365


def color_sheet(request, name):
    """The style sheet of the colors that staff added; an old name leads to today’s."""
    if name != style_name():
        if not style_name():
            raise Http404("The shop has no colors of its own.")
        return redirect("color-sheet", style_name())
    answer = HttpResponse(style_sheet(), content_type="text/css; charset=utf-8")
    patch_cache_control(answer, public=True, max_age=YEAR, immutable=True)
    return answer


@method_decorator([csrf_exempt, same_origin_only], name="dispatch")
class AnswersView(View):
    """Leads back to the guide, for these answers, and notes them for other guides of the visit."""

    http_method_names = ["post"]

    def post(self, request):
        answers = Answers.read(request.POST.getlist("answer"))
        response = redirect(_asking(page_after(request, "/guides/"), answers))
        if answers.given:
            secure = request.is_secure()
            response.set_cookie(COOKIE, str(answers), secure=secure, samesite="Lax")
        else:
            response.delete_cookie(COOKIE, samesite="Lax")
        return response


def _asking(address: str, answers: Answers) -> str:
    """The address with these answers instead of those that it had."""
    parts = urlsplit(address)
    query = QueryDict(parts.query, mutable=True)
    query.pop(PARAMETER, None)
    if answers.given:
        query[PARAMETER] = str(answers)
    return urlunsplit(parts._replace(query=query.urlencode()))
