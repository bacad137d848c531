from django.apps import AppConfig


class GuidesConfig(AppConfig):
    """The Wagtail half: pages, blocks, diagrams, the editor's desk."""

    name = "guides"
    verbose_name = "Guides"

    def ready(self):
        from django.db.models.signals import pre_save

        from .models import GuidePage, HomePage
        from .models.notes import check_saved_home
        from .models.safety import check_saved_guide

        for check, model in ((check_saved_guide, GuidePage), (check_saved_home, HomePage)):
            pre_save.connect(check, sender=model, dispatch_uid=f"guides.{check.__name__}")
        # Each connects itself to the changes that it must hear of.
        from . import films, links  # noqa: F401
        from .at_home import receivers as at_home  # noqa: F401
        from .pages import help as help_pages  # noqa: F401
        from .routing import regions, sites  # noqa: F401
        from .sharing import receivers  # noqa: F401
