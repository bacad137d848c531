"""Who signs, and who decides what becomes of a guide."""

from django.contrib.auth.backends import ModelBackend
from wagtail.permissions import policy_registry

from guides.models import GuidePage

from .services import RIGHT


def reviewers() -> list:
    """Those whose role signs guides; an administrator may, and is not asked."""
    people = ModelBackend().with_perm(RIGHT, include_superusers=False)
    return list(people.exclude(email="").order_by("pk"))


def deciders() -> list:
    """Reviewers and publishers."""
    policy = policy_registry.get_by_type(GuidePage)
    publishers = policy.users_with_any_permission(["publish"]).filter(is_superuser=False)
    people = {user.pk: user for user in [*reviewers(), *publishers.exclude(email="")]}
    return list(people.values())
