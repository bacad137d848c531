"""Who looks at the dashboard: a merchant as the demo has one, and one with a right taken away."""

from django.contrib.auth import get_user_model
from django.contrib.auth.models import Permission

from kt_site.demo import people


def sign_in_merchant(client, without=""):
    """`without` is the codename of a permission that the merchant shall not have."""
    people.load()
    merchant = get_user_model().objects.get(email="merchant@example.com")
    group = merchant.groups.get()
    group.permissions.remove(*Permission.objects.filter(codename=without))
    client.force_login(merchant)
    return client
