"""Who works at the desk: somebody with just these rights."""

from django.contrib.auth.models import Permission

from tests.factories import make_user


def sign_in(client, *rights, email="staff@example.com"):
    """`rights` are as Django names them, such as "partner.change_stockrecord"."""
    user = make_user(email)
    for right in ("wagtailadmin.access_admin", *rights):
        label, codename = right.split(".")
        user.user_permissions.add(
            Permission.objects.get(content_type__app_label=label, codename=codename)
        )
    client.force_login(user)
    return user
