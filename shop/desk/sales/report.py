"""The sales report: one period and the one before it."""

import csv

from django.conf import settings
from django.core.exceptions import PermissionDenied
from django.http import HttpResponse
from django.urls import path, reverse
from django.views.generic import TemplateView
from wagtail.admin.menu import MenuItem
from wagtail.admin.views.generic.base import WagtailAdminTemplateMixin

from shop.books.periods import USUAL, PeriodForm
from shop.desk.charts import bars
from shop.web.csv_cells import safe_cell

from .figures import figures
from .tables import dollars, figures_in_words, tables

NAME, ADDRESS, RIGHT = "Sales", "sales_report", "desk.view_sales"
SHOWN = 10  # rows of a table on the page; its CSV has all


class SalesReport(WagtailAdminTemplateMixin, TemplateView):
    template_name = "desk/sales/report.html"
    page_title = NAME
    header_icon = "table"

    def dispatch(self, request, *args, **kwargs):
        if not request.user.has_perm(RIGHT):
            raise PermissionDenied
        return super().dispatch(request, *args, **kwargs)

    def get(self, request, *args, **kwargs):
        self.form = PeriodForm(request.GET.copy() or {"period": USUAL})
        self.period = self.form.chosen_period()
        self.now, self.was = figures(self.period), figures(self.period.before())
        self.tables = tables(self.now, self.was)
        for table in self.tables:
            if request.GET.get("csv") == table.slug:
                return self.as_csv(table)
        return super().get(request, *args, **kwargs)

    def get_breadcrumbs_items(self):
        return [*self.breadcrumbs_items, {"url": "", "label": NAME}]

    def get_context_data(self, **kwargs):
        days = [row.net for row in reversed(self.now.by_day())]
        before = [row.net for row in reversed(self.was.by_day())]
        return super().get_context_data(
            form=self.form,
            is_demo=settings.IS_DEMO,
            period=self.period,
            before=self.period.before(),
            figures=figures_in_words(self.now, self.was),
            chart=bars(self.period.days, days, before, dollars),
            tables=[(table, *_shown(table), self.address(table)) for table in self.tables],
            **kwargs,
        )

    def address(self, table) -> str:
        query = self.request.GET.copy()
        query["csv"] = table.slug
        return f"?{query.urlencode()}"

    def as_csv(self, table) -> HttpResponse:
        answer = HttpResponse("\ufeff", content_type="text/csv; charset=utf-8")
        name = f"sales-{table.slug}-{self.period.first}-{self.period.last}.csv"
        answer["Content-Disposition"] = f'attachment; filename="{name}"'
        rows = [table.headings, *([safe_cell(row[0]), *row[1:]] for row in table.cells)]
        csv.writer(answer).writerows(rows)
        return answer


def _shown(table) -> tuple[list, int, tuple | None]:
    """(first rows, how many are left, the sum)."""
    rows, total = (table.cells[:-1], table.cells[-1]) if table.has_sum else (table.cells, None)
    return rows[:SHOWN], max(len(rows) - SHOWN, 0), total


class SalesMenuItem(MenuItem):
    def is_shown(self, request):
        return request.user.has_perm(RIGHT)


def admin_urls() -> list:
    return [path("reports/sales/", SalesReport.as_view(), name=ADDRESS)]


def menu_item() -> MenuItem:
    return SalesMenuItem(NAME, reverse(ADDRESS), icon_name="table", order=50)
