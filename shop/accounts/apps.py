from django.apps import AppConfig


class AccountsConfig(AppConfig):
    name = "shop.accounts"
    label = "accounts"
    verbose_name = "Accounts"

    def ready(self):
        from shop.mails.rendering import RENDERERS

        from . import mail
        from .login import history, mails

        RENDERERS[mail.RENDERER] = mail.render
        RENDERERS[mails.RENDERER] = mails.render
        history.connect()
