"""People who work at the desk, by what they may do."""

from django.contrib.auth.models import Permission

from tests.factories import make_user

PACKER = ("order.view_order", "order.change_order")
SUPPORT = ("order.view_order", "desk.refund_order")


def sign_in(client, *rights, email="staff@example.com"):
    """The client, logged in as somebody with these rights who may open the desk."""
    user = make_user(email)
    for right in ("wagtailadmin.access_admin", *rights):
        label, _, codename = right.partition(".")
        user.user_permissions.add(
            Permission.objects.get(content_type__app_label=label, codename=codename)
        )
    client.force_login(user)
    return client


def said(response):
    """What the desk says above its next page."""
    return [str(message) for message in response.context["messages"]]


def reread(row):
    """The row as it is in the database now."""
    return type(row).objects.get(pk=row.pk)
