"""Wagtail's reports in the desk's tables: on a phone each row is a card of named lines."""

from wagtail.admin.ui.tables import Column
from wagtail.admin.views.reports import ReportView


class NamedColumn(Column):
    """Its cell says its heading where a phone has no heading row."""

    cell_template_name = "desk/parts/named_cell.html"


class DeskReport(ReportView):
    template_name = "desk/report.html"
    table_classname = "listing d-table d-rows"
