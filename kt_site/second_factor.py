"""Whoever may open the desk logs in with a second factor, where SECOND_FACTOR_FOR_STAFF is on."""

from allauth.account.internal.flows.login import get_authentication_records, record_authentication
from allauth.mfa.models import Authenticator
from allauth.mfa.signals import authenticator_added
from allauth.mfa.utils import is_mfa_enabled
from django.conf import settings
from django.core.exceptions import MiddlewareNotUsed
from django.dispatch import receiver
from django.http import HttpRequest
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.http import urlencode

from .middleware import DESKS, may_open_desk

WANTED = "desk_address"  # in the session: where a person was going before they set up a factor
FACTORS = [Authenticator.Type.TOTP, Authenticator.Type.WEBAUTHN]


class SecondFactorForStaff:
    """Leads staff who have none to the page that sets one up, and staff who have not used theirs in
    this session to the page that asks for it. Who is not logged in is the desk's own business."""

    def __init__(self, get_response):
        if not settings.SECOND_FACTOR_FOR_STAFF:
            raise MiddlewareNotUsed
        self.get_response = get_response

    def __call__(self, request):
        if not request.path.startswith(DESKS) or not self.is_missing(request):
            return self.get_response(request)
        wanted = request.get_full_path() if request.method == "GET" else "/cms/"
        if is_mfa_enabled(request.user, FACTORS):
            return redirect(f"{_again(request.user)}?{urlencode({'next': wanted})}")
        request.session[WANTED] = wanted
        return redirect("mfa_index")

    def is_missing(self, request) -> bool:
        return may_open_desk(request.user) and not was_used(request)


def was_used(request: HttpRequest) -> bool:
    """Whether this session was opened with a second factor. The record is allauth's, of an internal
    module: tests/site/test_second_factor.py fails if it moves."""
    records = get_authentication_records(request, request.user)
    return any(record["method"] == "mfa" for record in records)


def _again(user) -> str:
    app = is_mfa_enabled(user, [Authenticator.Type.TOTP])
    return reverse("mfa_reauthenticate" if app else "mfa_reauthenticate_webauthn")


@receiver(authenticator_added)
def remember_set_up(sender, request, user, authenticator, **kwargs) -> None:
    """Setting a factor up has proven it: nobody is asked for it again a moment later."""
    if authenticator.type in FACTORS:
        record_authentication(
            request, user, method="mfa", id=authenticator.pk, type=authenticator.type
        )
