"""Who logged in, and who tried to: for administrators, searched by account, newest first."""

import django_filters
from django.urls import path, reverse
from django.utils.timezone import localtime
from wagtail.admin.filters import DateRangePickerWidget, WagtailFilterSet
from wagtail.admin.menu import MenuItem

from shop.accounts.models import LogInEvent
from shop.web.reports import DeskReport, NamedColumn

NAME = "Log-ins"
MAY = "accounts.view_loginevent"
NOBODY = "No such account"


class LogInFilters(WagtailFilterSet):
    at = django_filters.DateFromToRangeFilter(label="When", widget=DateRangePickerWidget)

    class Meta:
        model = LogInEvent
        fields = ["what", "at"]


class LogIns(DeskReport):
    model = LogInEvent
    page_title = NAME
    header_icon = "key"
    index_url_name = "log_ins"
    index_results_url_name = "log_ins_results"
    permission_required = "view"
    filterset_class = LogInFilters
    is_searchable = True
    search_fields = ["user__email", "user__first_name", "user__last_name"]
    default_ordering = "-at"
    list_export = ["at", "account", "get_what_display", "by"]
    export_headings = {
        "at": "When",
        "account": "Account",
        "get_what_display": "What",
        "by": "By",
    }
    columns = [
        NamedColumn("account", label="Account"),
        NamedColumn("get_what_display", label="What"),
        NamedColumn("at", label="When", sort_key="at", accessor=lambda row: localtime(row.at)),
        NamedColumn("by", label="By", accessor=lambda row: row.by or ""),
    ]

    def get_base_queryset(self):
        return LogInEvent.objects.select_related("user", "by")

    def decorate_paginated_queryset(self, rows):
        for row in rows:
            row.account = row.user.email if row.user else NOBODY
        return rows


def admin_urls() -> list:
    address = "reports/log-ins/"
    return [
        path(address, LogIns.as_view(), name=LogIns.index_url_name),
        path(
            f"{address}results/",
            LogIns.as_view(results_only=True),
            name=LogIns.index_results_url_name,
        ),
    ]


class LogInsMenuItem(MenuItem):
    def is_shown(self, request):
        return request.user.has_perm(MAY)


def menu_item() -> MenuItem:
    return LogInsMenuItem(NAME, reverse(LogIns.index_url_name), icon_name="key", order=1300)
