from django.apps import AppConfig


class GuidesConfig(AppConfig):
    """The Wagtail half: pages, blocks, diagrams, the editor's desk."""

    name = "guides"
    verbose_name = "Guides"

    def ready(self):
        from . import help_pages, links, sites  # noqa: F401  they hear of changes
        from .sharing import receivers  # noqa: F401  so does this
