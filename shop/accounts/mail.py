"""Mails about an account, by Oscar's templates (which staff may change in the dashboard).

Sent by a task, so that a mail server in trouble never stops a registration; and with addresses
made here, from SITE_URL: Oscar's own senders take the host of django.contrib.sites.
"""

from django.conf import settings
from django.contrib.auth import get_user_model
from django_tasks import task
from oscar.apps.customer.utils import get_password_reset_url
from oscar.core.loading import get_class

from shop.mails.rendering import site_names


@task()
def send_account_mail(event: str, user_id: int, to: str = "", extra: dict | None = None) -> None:
    """`event` names the template; `to` is another address than the account's own."""
    user = get_user_model().objects.filter(pk=user_id, is_active=True).first()
    if user is None:
        return
    reset_url = settings.SITE_URL + get_password_reset_url(user)
    context = {"user": user, "reset_url": reset_url, **(extra or {})}
    send_by_template(event, to or user.email, context)


def send_by_template(event: str, to: str, context: dict) -> None:
    """Send one of Oscar's mails, HTML and plain text. Nothing of it is kept in the database:
    a link that resets a password must not outlive its mail."""
    dispatcher = get_class("communication.utils", "Dispatcher")()
    names = site_names() | context
    dispatcher.dispatch_direct_messages(to, dispatcher.get_messages(event, names))
