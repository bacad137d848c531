from django.apps import AppConfig


class ClaimsConfig(AppConfig):
    """Medical claims: the rules by which they are found, and what keeps them from the public."""

    name = "claims"
    label = "claims"
    verbose_name = "Claims"
