from django.apps import AppConfig


class LinksConfig(AppConfig):
    """Short addresses for print: /g/<code>, their QR codes, and how often each is followed."""

    name = "shop.links"
    label = "links"
    verbose_name = "Short links"
