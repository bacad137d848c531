from django.apps import AppConfig


class NewsletterConfig(AppConfig):
    """Who gets the newsletter, and how it goes out. What is in one, guides.newsletter says."""

    name = "shop.newsletter"
    label = "newsletter"
    verbose_name = "Newsletter"

    def ready(self):
        from shop.mails.rendering import RENDERERS
        from shop.mails.signals import mail_ended

        from .sending import RENDERER, words_for
        from .services import note_end

        RENDERERS[RENDERER] = words_for
        mail_ended.connect(note_end, dispatch_uid="newsletter.note_end")
