from urllib.parse import urlsplit, urlunsplit

from django.http import QueryDict
from django.shortcuts import redirect
from django.utils.decorators import method_decorator
from django.views.decorators.csrf import csrf_exempt
from django.views.generic import View

from shop.web.same_origin import page_after, same_origin_only

from .answers import COOKIE, PARAMETER, Answers


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
