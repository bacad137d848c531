from django.conf import settings
from django.db.models.functions import Coalesce
from django.template.response import TemplateResponse
from wagtail.models import Page, PageViewRestriction

from .scheduling import SETTINGS


class LeanRestrictions:
    """Wagtail's rule of who may see a page, asked in one query instead of two on every request; and
    its rule of since when, in a form that names the time zone."""

    settings_panels = SETTINGS

    def get_view_restrictions(self):
        """The restrictions of the page and of all above it; an alias has those of its source."""
        steps = range(self.steplen, len(self.path) + 1, self.steplen)
        on_the_way = Page.objects.filter(path__in=[self.path[:end] for end in steps])
        source = Coalesce("alias_of__alias_of_id", "alias_of_id", "pk")
        return PageViewRestriction.objects.filter(page_id__in=on_the_way.values_list(source))

    def serve_password_required_response(self, request, form, action_url):
        """Asks for the password, and says nothing of the page: Wagtail's template gets all of it,
        so ours would show its text to search engines and in shared links."""
        asked = {"form": form, "action_url": action_url}
        return TemplateResponse(request, settings.WAGTAIL_PASSWORD_REQUIRED_TEMPLATE, asked)
