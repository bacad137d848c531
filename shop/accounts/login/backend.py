"""How a password is judged."""

from allauth.account.auth_backends import AuthenticationBackend
from django.core.exceptions import PermissionDenied


class LastWord(AuthenticationBackend):
    """allauth's, whose refusal is final: a second backend would hash the password again, only where
    there is an account, and the time would tell who has one."""

    def authenticate(self, request, **credentials):
        user = super().authenticate(request, **credentials)
        if user is None:
            raise PermissionDenied
        return user
