from django.apps import AppConfig


class TapeConfig(AppConfig):
    name = "shop.tape"
    label = "tape"
    verbose_name = "Tape"
