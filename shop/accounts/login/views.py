"""The log-in page, which also makes accounts; logging out; links of before."""

from allauth.account import views
from django.conf import settings
from django.contrib import messages
from django.shortcuts import redirect

from .forms import SignupForm


class LoginView(views.LoginView):
    def get_context_data(self, **kwargs):
        context = super().get_context_data(**kwargs)
        form = context["form"]
        if not isinstance(form, SignupForm):
            context["registration_form"] = SignupForm()
        return context

    def form_invalid(self, form):
        """allauth answers 200 to the eleventh wrong password, too."""
        page = super().form_invalid(form)
        if form.has_error("__all__", "too_many_login_attempts"):
            page.status_code = 429
            page["Retry-After"] = "900"
        return page


class LogoutView(views.LogoutView):
    """Asks on GET."""

    def post(self, *args, **kwargs):
        response = super().post(*args, **kwargs)
        for cookie in settings.OSCAR_COOKIES_DELETE_ON_LOGOUT:
            response.delete_cookie(cookie)
        return response


def link_of_before(request, **kwargs):
    """Links that reset a password, from mails written before allauth was here."""
    messages.info(request, "This link is too old. Ask for a new one.")
    return redirect("account_reset_password")
