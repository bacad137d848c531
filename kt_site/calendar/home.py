"""The next days of the calendar, on the desk's home."""

from datetime import timedelta

from django.urls import reverse
from django.utils import timezone
from wagtail.admin.ui.components import Component

from .entries import entries
from .views import OFFERS, may_see

DAYS, FIRST = 14, 6


class ComingUpPanel(Component):
    name = "coming-up"
    template_name = "desk/calendar/coming_up.html"
    order = 210

    def __init__(self, user):
        now = timezone.now()
        offers = user.has_perm(OFFERS)
        self.coming = entries(now, now + timedelta(days=DAYS), offers=offers)

    def get_context_data(self, parent_context=None):
        return {
            "days": DAYS,
            "coming": self.coming[:FIRST],
            "more": max(len(self.coming) - FIRST, 0),
            "url": reverse("desk_calendar"),
        }


def panel_at_home(request, panels) -> None:
    if may_see(request.user) and (panel := ComingUpPanel(request.user)).coming:
        panels.append(panel)
