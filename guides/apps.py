from django.apps import AppConfig


class GuidesConfig(AppConfig):
    """The Wagtail half: pages, blocks, diagrams, the editor's desk."""

    name = "guides"
    verbose_name = "Guides"
