"""Somebody with the named roles of kt_site/roles.py, and no other right."""

from django.contrib.auth.models import Group

from tests.factories import make_user


def sign_in(client, *names):
    user = make_user(f"{'-'.join(names).lower()}@example.com")
    user.groups.set(Group.objects.filter(name__in=names))
    assert user.groups.count() == len(names)
    client.force_login(user)
    return user
