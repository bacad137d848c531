"""Whether the services of others that the settings name take us in; each answers one sentence or
nothing. For `manage.py preflight`: a release does not wait for them."""

from django.conf import settings
from wagtail.search.backends import get_search_backend

from shop.mails.transport import transport

from .page_cache import network

TAG = "preflight"  # no page has it


def mail_problem() -> str:
    """Of a mail server: logs in, sends nothing. A provider's key is known to be wrong by the first
    mail only."""
    try:
        connection = transport()
        connection.open()
        connection.close()
    except Exception as error:  # noqa: BLE001  whatever is wrong is the answer
        return f"It does not take our mails: {error.__class__.__name__}; look at EMAIL_URL."
    return ""


def delivery_network_problem() -> str:
    """Purges a tag that no page has."""
    try:
        if found := network():
            found.purge({TAG})
    except Exception as error:  # noqa: BLE001
        return f"It takes no purge: {error.__class__.__name__}; look at CDN_URL."
    return ""


def search_engine_problem() -> str:
    try:
        if settings.SEARCH_URL:
            get_search_backend().es.info()
    except Exception as error:  # noqa: BLE001
        return f"It does not answer: {error.__class__.__name__}; look at SEARCH_URL."
    return ""
