"""When a page goes live and ends, with the time zone that the hours are in."""

from wagtail.models import Page

from shop.web.publishing_panel import ZonedPublishingPanel

SETTINGS = [ZonedPublishingPanel(), *Page.settings_panels[1:]]  # in place of Wagtail's own
