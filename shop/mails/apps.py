from django.apps import AppConfig


class MailsConfig(AppConfig):
    """Mails about orders: kept as rows, sent by the worker, looked after at the desk."""

    name = "shop.mails"
    label = "mails"
    verbose_name = "Mails"
    default_auto_field = "django.db.models.BigAutoField"
