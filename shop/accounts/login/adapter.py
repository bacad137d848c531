"""Where the log-in of allauth meets the shop: its mails, its words, where visitors come from."""

import ipaddress

from allauth.account.adapter import DefaultAccountAdapter
from allauth.mfa.adapter import DefaultMFAAdapter
from django.conf import settings
from django.contrib.auth import get_user_model
from django.core.exceptions import ValidationError
from django.urls import reverse

from shop.web.visits import address_of

from .encryption import seal, unseal
from .mails import queue_login_mail

NOWHERE = "0.0.0.0"  # noqa: S104  a visitor through a socket of this machine has no address
TOO_LONG = "No mailbox has an address this long. Check it."
TOO_OFTEN = "Too many tries. Wait a quarter of an hour, or reset the password."


class AccountAdapter(DefaultAccountAdapter):
    error_messages = DefaultAccountAdapter.error_messages | {
        "email_password_mismatch": "This email and password don’t go together. Check both, or "
        "reset the password.",
        "account_inactive": "This account is closed.",
        "too_many_login_attempts": TOO_OFTEN,
        "duplicate_email": "This is your email already.",
        "same_as_current": "The code is on its way to this address. Enter another one.",
        "enter_current_password": "This is not your password.",
        "incorrect_password": "This is not your password.",
        "incorrect_code": "This code is not the right one. Look once more.",
        "rate_limited": "A code was sent a moment ago. Wait a little before you ask for another.",
        "cannot_remove_primary_email": "This is the email of your account. Change it instead.",
        "email_taken": "This email has an account already. Log in, or reset the password.",
        "invalid_login": "This log-in did not work. Try once more.",
        "invalid_or_expired_key": "This link is too old, or was used already. Ask for a new one.",
        "invalid_password_reset": "This link is too old, or was used already. Ask for a new one.",
        "max_email_addresses": "An account has at most %d email addresses.",
        "select_only_one": "Choose one of these only.",
        "unknown_email": "No account has this email.",
        "unverified_primary_email": "Confirm your email first.",
    }

    def send_mail(self, template_prefix, email, context):
        queue_login_mail(template_prefix, email, context)

    def clean_email(self, email):
        """allauth cuts an address that its column cannot hold, and mails to what is left of it."""
        if len(email) > get_user_model()._meta.get_field("email").max_length:
            raise ValidationError(TOO_LONG)
        return super().clean_email(email)

    def get_login_redirect_url(self, request):
        """Staff come to the desk, unless they were on their way elsewhere."""
        if request.user.has_perm("wagtailadmin.access_admin"):
            return reverse("wagtailadmin_home")
        return super().get_login_redirect_url(request)

    def get_client_ip(self, request):
        """As the outermost of TRUSTED_PROXIES saw it."""
        try:
            return str(ipaddress.ip_address(address_of(request)))
        except ValueError:
            return NOWHERE

    def get_password_change_redirect_url(self, request):
        return "/account/profile/"


class SecondFactorAdapter(DefaultMFAAdapter):
    error_messages = DefaultMFAAdapter.error_messages | {
        "incorrect_code": AccountAdapter.error_messages["incorrect_code"],
        "unverified_email": "Confirm your email first.",
        "add_email_blocked": "Take off the second factor before you add an email.",
        "cannot_delete_authenticator": "Your account needs a second factor: add "
        "another before you take this one off.",
        "cannot_generate_recovery_codes": "Add a second factor first: recovery codes "
        "stand in for it.",
    }

    def get_totp_issuer(self):
        return settings.SITE_NAME

    def encrypt(self, text):
        return seal(text)

    def decrypt(self, encrypted_text):
        return unseal(encrypted_text)

    def generate_authenticator_name(self, user, type):
        return "Passkey"
