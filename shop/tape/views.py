from django.shortcuts import redirect
from django.utils.decorators import method_decorator
from django.views.decorators.csrf import csrf_exempt
from django.views.generic import View

from shop.web.same_origin import page_after, same_origin_only

from .answers import COOKIE, Answers


@method_decorator([csrf_exempt, same_origin_only], name="dispatch")
class AnswersView(View):
    """Keeps what a shopper answered for the visit, or forgets it, and goes back to the guide."""

    http_method_names = ["post"]

    def post(self, request):
        response = redirect(page_after(request, "/guides/"))
        answers = Answers.read(request.POST.getlist("answer"))
        if answers.given:
            secure = request.is_secure()
            response.set_cookie(
                COOKIE, answers.as_cookie, secure=secure, httponly=True, samesite="Lax"
            )
        else:
            response.delete_cookie(COOKIE, samesite="Lax")
        return response
