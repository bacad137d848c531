"""The desk's page Calendar: a month as a table, or as a list."""

from datetime import timedelta

from django.core.exceptions import PermissionDenied
from django.urls import path, reverse
from django.utils import timezone
from django.utils.http import urlencode
from django.views.generic import TemplateView
from wagtail.admin.menu import MenuItem
from wagtail.admin.views.generic import WagtailAdminTemplateMixin
from wagtail.models import Page
from wagtail.permissions import policy_registry

from shop.web.site_days import start_of, today

from .entries import KINDS, entries
from .months import Month

OFFERS = "offer.change_conditionaloffer"
DAYS = ("Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday")


def may_see(user) -> bool:
    pages = policy_registry.get_by_type(Page)
    return user.has_perm(OFFERS) or pages.user_has_any_permission(user, ["change", "publish"])


class CalendarView(WagtailAdminTemplateMixin, TemplateView):
    """`month` is "2026-12", `kind` one of KINDS, `view` "list" or nothing. Times are the shop's."""

    template_name = "desk/calendar/index.html"
    page_title = "Calendar"
    header_icon = "calendar-alt"

    def dispatch(self, request, *args, **kwargs):
        if not may_see(request.user):
            raise PermissionDenied
        return super().dispatch(request, *args, **kwargs)

    def get(self, request, *args, **kwargs):
        with timezone.override(timezone.get_default_timezone()):
            return super().get(request, *args, **kwargs).render()

    def get_breadcrumbs_items(self):
        return [*self.breadcrumbs_items, {"url": "", "label": self.page_title}]

    def get_context_data(self, **kwargs):
        asked, day = self.request.GET, today()
        month = Month.asked(asked.get("month", ""), day)
        days = month.days
        start, end = start_of(days[0]), start_of(days[-1] + timedelta(days=1))
        found = entries(start, end, offers=self.request.user.has_perm(OFFERS))
        kind = asked.get("kind") if asked.get("kind") in KINDS else ""
        as_list = asked.get("view") == "list"
        shown = [entry for entry in found if kind in ("", entry.kind)]
        inside = [entry for entry in shown if entry.day.month == month.month]
        return super().get_context_data(
            month=month,
            weeks=[] if as_list else month.weeks(shown, day),
            rows=inside if as_list else [],
            is_empty=not shown,
            as_list=as_list,
            weekdays=DAYS,
            kinds=KINDS,
            tabs=self._tabs(found, month, kind, as_list),
            before=self._address(month.moved(-1), kind, as_list),
            after=self._address(month.moved(1), kind, as_list),
            this=self._address(Month(day.year, day.month), kind, as_list),
            other=self._address(month, kind, not as_list),
            zone=timezone.get_default_timezone_name(),
            **kwargs,
        )

    def _tabs(self, found, month, kind, as_list):
        for name, label in {"": "Everything", **KINDS}.items():
            count = sum(name in ("", entry.kind) for entry in found)
            yield label, self._address(month, name, as_list), count, name == kind

    def _address(self, month, kind, as_list) -> str:
        asked = {"month": str(month), "kind": kind, "view": "list" if as_list else ""}
        return "?" + urlencode({name: value for name, value in asked.items() if value})


class CalendarMenuItem(MenuItem):
    def is_shown(self, request):
        return may_see(request.user)


def menu_item() -> MenuItem:
    return CalendarMenuItem(
        "Calendar", reverse("desk_calendar"), icon_name="calendar-alt", order=95
    )


def admin_urls() -> list:
    return [path("calendar/", CalendarView.as_view(), name="desk_calendar")]
