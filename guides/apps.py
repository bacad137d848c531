from django.apps import AppConfig


class GuidesConfig(AppConfig):
    """The Wagtail half: pages, blocks, diagrams, the editor's desk."""

    name = "guides"
    verbose_name = "Guides"

    def ready(self):
        from . import help_pages, sites  # noqa: F401  both hear of changes
