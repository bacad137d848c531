from django.shortcuts import redirect
from django.utils.decorators import method_decorator
from django.utils.http import url_has_allowed_host_and_scheme
from django.views.decorators.csrf import csrf_exempt
from django.views.generic import View

from shop.cart.same_origin import same_origin_only

from .answers import COOKIE, Answers


@method_decorator([csrf_exempt, same_origin_only], name="dispatch")
class AnswersView(View):
    """Keeps what a shopper answered for the visit, or forgets it, and goes back to the guide."""

    http_method_names = ["post"]

    def post(self, request):
        target = request.POST.get("next", "")
        if not url_has_allowed_host_and_scheme(
            target, request.get_host(), require_https=request.is_secure()
        ):
            target = "/guides/"
        response = redirect(target)
        answers = Answers.read(request.POST.getlist("answer"))
        if answers.given:
            secure = request.is_secure()
            response.set_cookie(
                COOKIE, answers.as_cookie, secure=secure, httponly=True, samesite="Lax"
            )
        else:
            response.delete_cookie(COOKIE, samesite="Lax")
        return response
