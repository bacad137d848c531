from django.apps import AppConfig


class GuidesConfig(AppConfig):
    """The Wagtail half: pages, blocks, diagrams, the editor's desk."""

    name = "guides"
    verbose_name = "Guides"

    def ready(self):
        # Each connects itself to the changes that it must hear of.
        from . import links  # noqa: F401
        from .at_home import receivers as at_home  # noqa: F401
        from .pages import help as help_pages  # noqa: F401
        from .routing import sites  # noqa: F401
        from .sharing import receivers  # noqa: F401
