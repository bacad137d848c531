"""Mails about an account, by Oscar's templates.

Rows of the mail queue, so that a mail server in trouble neither stops a registration nor loses its
mail; and with addresses made here, from SITE_URL: Oscar's own senders take the host of
django.contrib.sites. Their words are made when they are sent: a link that resets a password must
not outlive its mail.
"""

from uuid import uuid4

from allauth.account.forms import default_token_generator
from allauth.account.utils import user_pk_to_url_str
from django.conf import settings
from django.contrib.auth import get_user_model
from django.urls import reverse
from oscar.core.loading import get_class

from shop.mails.rendering import Words, site_names
from shop.mails.services import queue_secret_mail

RENDERER = "account"


def queue_account_mail(event: str, user, to: str = "", extra: dict | None = None) -> None:
    """`event` names the template; `to` is another address than the account's own."""
    values = {"event": event, "user": user.pk, "extra": extra or {}}
    queue_secret_mail(f"account:{uuid4()}", to or user.email, RENDERER, values)


def render(values: dict) -> Words | None:
    """None if the account is gone or closed. `values` are those of `queue_account_mail`."""
    user = get_user_model().objects.filter(pk=values["user"], is_active=True).first()
    if user is None:
        return None
    names = site_names() | {"user": user, "reset_url": reset_url(user)} | values["extra"]
    dispatcher = get_class("communication.utils", "Dispatcher")()
    messages = dispatcher.get_messages(values["event"], names)
    return Words(" ".join(messages["subject"].split())[:255], messages["body"], messages["html"])


def reset_url(user) -> str:
    """The whole address at which this person, and who reads their mail, chooses a new password."""
    key = {"uidb36": user_pk_to_url_str(user), "key": default_token_generator.make_token(user)}
    return settings.SITE_URL + reverse("account_reset_password_from_key", kwargs=key)
