"""When something goes live and ends, with the time zone that the hours are in."""

from django.utils import timezone
from django.utils.functional import lazystr
from wagtail.admin.panels import PublishingPanel


class ZoneInWords:
    """Asked for at each request: editors choose their zone in their account's settings."""

    def __str__(self):
        return (
            f"Time zone: {timezone.get_current_timezone_name()}, now "
            f"{timezone.localtime():%H:%M}. Another one is chosen in your account’s settings."
        )


class ZonedPublishingPanel(PublishingPanel):
    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        for panel in self.children:
            panel.help_text = lazystr(ZoneInWords())
