from django.apps import AppConfig


class MeasuringConfig(AppConfig):
    """What guides are read for: views by day, and the report of what they sell."""

    name = "guides.measuring"
    verbose_name = "Measuring"
