"""The editors' report: what each guide was read for, and what it sold."""

import csv
from decimal import Decimal

from django.conf import settings
from django.http import HttpResponse
from django.urls import path, reverse
from django.views.generic import TemplateView
from wagtail.admin.menu import MenuItem
from wagtail.admin.views.generic.base import WagtailAdminTemplateMixin
from wagtail.admin.views.generic.permissions import PermissionCheckedMixin
from wagtail.models import Page
from wagtail.permissions import policy_registry

from shop.books.periods import USUAL
from shop.web.csv_cells import safe_cell
from shop.web.money import money

from .chart import bars
from .figures import figures_by_guide
from .forms import ReportForm

NAME, ADDRESS = "Guides that sell", "guide_report"
HEADINGS = ["Guide", "Views", "Adds to cart", "Orders", "Units", "Revenue"]
MOST_ROWS = 200  # on the page; the CSV has all
MAY_READ = ["add", "change", "publish"]


class GuideReport(PermissionCheckedMixin, WagtailAdminTemplateMixin, TemplateView):
    template_name = "cms/guide_report.html"
    page_title = NAME
    header_icon = "table"
    permission_policy = policy_registry.get_by_type(Page)
    any_permission_required = MAY_READ

    def get(self, request, *args, **kwargs):
        self.form = ReportForm(request.GET.copy() or {"period": USUAL})
        self.period = self.form.chosen_period()
        valid = self.form.is_valid()
        self.region = self.form.cleaned_data["region"] if valid else None
        self.figures = figures_by_guide(self.period, self.region and self.region.pk)
        if valid and request.GET.get("export") == "csv":
            return self.as_csv()
        return super().get(request, *args, **kwargs)

    def get_breadcrumbs_items(self):
        return [*self.breadcrumbs_items, {"url": "", "label": NAME}]

    def get_context_data(self, **kwargs):
        figures = self.figures
        query = self.request.GET.copy()
        query["export"] = "csv"
        return super().get_context_data(
            form=self.form,
            is_demo=settings.IS_DEMO,
            period=self.period,
            region=self.region,
            headings=HEADINGS,
            figures=figures,
            rows=figures.rows[:MOST_ROWS],
            views_chart=bars("Views", figures.days, figures.views, lambda n: f"{n:,}"),
            revenue_chart=bars("Revenue", figures.days, figures.cents, dollars),
            export_url=f"?{query.urlencode()}",
            **kwargs,
        )

    def as_csv(self) -> HttpResponse:
        """The same rows. A title that a spreadsheet would take for a formula is quoted."""
        answer = HttpResponse(content_type="text/csv; charset=utf-8")
        name = f"guides-{self.period.first}-{self.period.last}.csv"
        answer["Content-Disposition"] = f'attachment; filename="{name}"'
        if settings.IS_DEMO:
            csv.writer(answer).writerow(["Demo figures"])
        rows = [row.cells() for row in (*self.figures.rows, self.figures.total)]
        csv.writer(answer).writerows([HEADINGS, *([safe_cell(row[0]), *row[1:]] for row in rows)])
        return answer


def dollars(cents: int) -> str:
    return money(Decimal(cents) / 100)


class ReportMenuItem(MenuItem):
    def is_shown(self, request):
        policy = policy_registry.get_by_type(Page)
        return policy.user_has_any_permission(request.user, MAY_READ)


def admin_urls() -> list:
    return [path("reports/guides/", GuideReport.as_view(), name=ADDRESS)]


def menu_item() -> MenuItem:
    return ReportMenuItem(NAME, reverse(ADDRESS), icon_name="table", order=1000)
