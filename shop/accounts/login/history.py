"""What happened at the door: an entry for each log-in, and for each try that failed.

Of whoever tries the account is kept, never what was typed: people type their password into the
wrong field. A try for no account has an entry without one, so that both cost the same.
"""

from datetime import datetime, timedelta

from allauth.account.signals import email_changed, password_changed, password_reset
from allauth.mfa.models import Authenticator
from allauth.mfa.signals import (
    authentication_failed,
    authenticator_added,
    authenticator_removed,
    authenticator_reset,
)
from django.contrib.auth import get_user_model
from django.contrib.auth.signals import user_logged_in, user_logged_out, user_login_failed

from shop.accounts.models import LogInEvent

KEPT = timedelta(days=90)
What = LogInEvent.What


def note(user, what: str, by=None) -> None:
    """`user` is None if there is no such account; `by` is whoever did it for somebody else."""
    LogInEvent.objects.create(user=user, what=what, by=by)


def forget_log_ins(now: datetime) -> int:
    """How many entries were deleted, because their time is over."""
    return LogInEvent.objects.filter(at__lte=now - KEPT).delete()[0]


def _logged_in(sender, user, **kwargs):
    note(user, What.IN)


def _logged_out(sender, user, **kwargs):
    if user is not None:  # a session that had ended by itself
        note(user, What.OUT)


def _failed(sender, credentials, **kwargs):
    """Two queries, whether there is the account or not."""
    email = credentials.get("email") or ""
    note(get_user_model().objects.filter(email__iexact=email).first(), What.WRONG_PASSWORD)


def _wrong_code(sender, user, **kwargs):
    note(user, What.WRONG_CODE)


def _factor(what):
    def receive(sender, user, authenticator, **kwargs):
        codes = authenticator.type == Authenticator.Type.RECOVERY_CODES
        note(user, What.NEW_CODES if codes and what == What.FACTOR_ADDED else what)

    return receive


def _account(what):
    def receive(sender, user, **kwargs):
        note(user, what)

    return receive


def connect() -> None:
    """Called once all apps are there."""
    user_logged_in.connect(_logged_in, dispatch_uid="log_ins")
    user_logged_out.connect(_logged_out, dispatch_uid="log_ins")
    user_login_failed.connect(_failed, dispatch_uid="log_ins")
    authentication_failed.connect(_wrong_code, dispatch_uid="log_ins")
    for signal, receiver in (
        (authenticator_added, _factor(What.FACTOR_ADDED)),
        (authenticator_removed, _factor(What.FACTOR_REMOVED)),
        (authenticator_reset, _account(What.NEW_CODES)),
        (password_changed, _account(What.PASSWORD)),
        (password_reset, _account(What.PASSWORD)),
        (email_changed, _account(What.EMAIL)),
    ):
        signal.connect(receiver, weak=False, dispatch_uid="log_ins")
