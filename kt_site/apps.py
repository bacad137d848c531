from django.apps import AppConfig


class SiteConfig(AppConfig):
    """The composition root: commands and pages that span the guides and the shop."""

    name = "kt_site"
    verbose_name = "Site"
