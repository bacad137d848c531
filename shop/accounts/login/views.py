"""The log-in page, which also makes accounts; logging out; links of before."""

from urllib.parse import urlencode

from allauth.account import views
from allauth.account.adapter import get_adapter
from allauth.account.internal.stagekit import unstash_login
from allauth.mfa.base import views as factors
from django.conf import settings
from django.contrib import messages
from django.shortcuts import redirect
from django.urls import reverse

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


class KeepsWantedPage:
    """A step of a log-in that may be begun anew, and still leads to where the person was going."""

    def dispatch(self, request, *args, **kwargs):
        self.start_again = log_in_for(request)
        return super().dispatch(request, *args, **kwargs)

    def get_context_data(self, **kwargs):
        return super().get_context_data(**kwargs) | {"start_again": self.start_again}

    def form_invalid(self, form):
        """allauth gives up after three codes of a mail, and forgets the rest."""
        page = super().form_invalid(form)
        gives_up = page.status_code == 302 and page["Location"] == reverse("account_login")
        return redirect(self.start_again) if gives_up else page


class EmailCodeView(KeepsWantedPage, views.ConfirmEmailVerificationCodeView):
    pass


class SecondFactorView(KeepsWantedPage, factors.AuthenticateView):
    pass


def log_in_for(request) -> str:
    """The log-in page, leading to where the log-in that is under way leads; only to own addresses.
    What is under way is told by an internal module: test_wanted_page.py fails if it moves."""
    login = unstash_login(request, peek=True)
    wanted = login.redirect_url if login else None
    address = reverse("account_login")
    if not wanted or not get_adapter(request).is_safe_url(wanted):
        return address
    return f"{address}?{urlencode({'next': wanted})}"


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
