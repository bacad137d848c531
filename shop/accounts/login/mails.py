"""The mails of the log-in as rows of the mail queue.

A code is sealed in its row, and a link that resets a password is made when its mail is sent: who
reads the table can use neither.
"""

import json
from uuid import uuid4

from django.conf import settings
from django.urls import reverse

from shop.accounts.mail import queue_account_mail
from shop.mails.rendering import Words, render_mail
from shop.mails.services import queue_secret_mail

from .encryption import seal, unseal

RENDERER = "login"
RESET = "account/email/password_reset_key"
KNOWN = "account/email/account_already_exists"
SECOND_FACTOR_REMOVED = "second_factor_removed"
CODES = ("account/email/email_confirmation", "account/email/email_confirmation_signup")
# What a notice says has happened. A prefix that is missing here is not sent.
NOTICES = {
    "account/email/email_changed": "The email of your account is {to_email} now.",
    "account/email/email_confirm": "The email of your account is confirmed.",
    "account/email/password_changed": "The password of your account was changed.",
    "account/email/password_reset": "The password of your account was reset.",
    "account/email/password_set": "Your account has a password now.",
    "mfa/email/totp_activated": "An authenticator app protects your account now.",
    "mfa/email/totp_deactivated": "Your account asks for no authenticator app anymore.",
    "mfa/email/webauthn_added": "A passkey was added to your account.",
    "mfa/email/webauthn_removed": "A passkey was taken off your account.",
    "mfa/email/recovery_codes_generated": "Your account has new recovery codes.",
    SECOND_FACTOR_REMOVED: "{by} took the second factor off your account, so that you can set "
    "up a new one.",
}


def queue_login_mail(prefix: str, to: str, context: dict) -> None:
    """One row, whatever the mail: known and unknown addresses cost the same."""
    if prefix == RESET:
        queue_account_mail("PASSWORD_RESET", context["user"], to=to)
    elif prefix in CODES:
        _queue(to, "login_code", {"code": context["code"]})
    elif prefix == KNOWN:
        _queue(to, "login_known", {})
    elif prefix in NOTICES:
        names = {name: context.get(name, "") for name in ("to_email", "by")}
        _queue(to, "login_notice", {"sentence": NOTICES[prefix].format(**names)})


def _queue(to: str, template: str, names: dict) -> None:
    values = {"template": template, "sealed": seal(json.dumps(names))}
    queue_secret_mail(f"login:{uuid4()}", to, RENDERER, values)


def render(values: dict) -> Words:
    names = json.loads(unseal(values["sealed"]))
    addresses = {
        "log_in_url": settings.SITE_URL + reverse("account_login"),
        "reset_url": settings.SITE_URL + reverse("account_reset_password"),
    }
    return render_mail(values["template"], names | addresses)
