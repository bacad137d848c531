"""What the queue itself sends by."""

from django.conf import settings
from django.core.exceptions import ImproperlyConfigured
from django.core.mail import get_connection
from django.core.mail.backends.base import BaseEmailBackend


def transport() -> BaseEmailBackend:
    """A mail server, or a provider. Raises ImproperlyConfigured where MAIL_TRANSPORT leads into the
    queue again: each mail would beget one, for ever."""
    if settings.MAIL_TRANSPORT.startswith("shop.mails."):
        raise ImproperlyConfigured("MAIL_TRANSPORT is the queue of mails itself.")
    return get_connection(settings.MAIL_TRANSPORT)
