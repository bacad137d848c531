from django.apps import AppConfig


class AnswersConfig(AppConfig):
    """One question at the end of a guide, and what most people answered."""

    name = "guides.answers"
    label = "guide_answers"
    verbose_name = "Answers"
