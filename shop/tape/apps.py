from django.apps import AppConfig
from django.db.models.signals import post_migrate


class TapeConfig(AppConfig):
    name = "shop.tape"
    label = "tape"
    verbose_name = "Tape"

    def ready(self):
        post_migrate.connect(add_drawn_colors, sender=self)


def add_drawn_colors(apps, **kwargs) -> None:
    """The six that the style sheet has, in each database; their order is left to staff."""
    from .colors import SHADES

    try:
        colors = apps.get_model("tape", "TapeColor").objects
    except LookupError:
        return  # migrated to before there were any
    for order, (code, shade) in enumerate(SHADES.items(), start=1):
        colors.get_or_create(
            code=code, defaults={"name": code.title(), "shade": shade, "order": order}
        )
