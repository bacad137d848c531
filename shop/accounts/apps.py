from django.apps import AppConfig


class AccountsConfig(AppConfig):
    name = "shop.accounts"
    label = "accounts"
    verbose_name = "Accounts"

    def ready(self):
        from shop.mails.rendering import RENDERERS

        from .mail import RENDERER, render

        RENDERERS[RENDERER] = render
