"""Wagtail's bar on the site's own pages: "Edit this page", and the checks that the form shows."""

from django import template
from django.conf import settings
from wagtail.admin.templatetags.wagtailuserbar import get_page_instance, wagtailuserbar

register = template.Library()


@register.simple_tag(takes_context=True)
def editor_bar(context):
    """The bar, for whoever may edit; nothing for a visitor without a session, of whom nothing is
    asked: neither who it is, nor a cookie."""
    request = context.get("request")
    if request is None or settings.SESSION_COOKIE_NAME not in request.COOKIES:
        return ""
    return wagtailuserbar(context) if get_page_instance(context) else ""
