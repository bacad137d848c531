from django.apps import AppConfig
from django.db.models.signals import post_migrate


class TapeConfig(AppConfig):
    name = "shop.tape"
    label = "tape"
    verbose_name = "Tape"

    def ready(self):
        post_migrate.connect(add_drawn_colors, sender=self)
        post_migrate.connect(add_kinds_of_fabric, sender=self)


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


def add_kinds_of_fabric(apps, **kwargs) -> None:
    """The three that others behave like, in each database; names and order are left to staff."""
    from .fabrics import KINDS

    try:
        fabrics = apps.get_model("tape", "TapeFabric").objects
    except LookupError:
        return  # migrated to before there were any
    for order, (code, name) in enumerate(KINDS, start=1):
        fabrics.get_or_create(code=code, defaults={"name": name, "like": code, "order": order})
