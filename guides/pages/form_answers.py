"""The desk's list of answers to a form, and its export."""

from wagtail.contrib.forms.views import SubmissionsListView

from shop.web.csv_cells import safe_cell


class AnswersView(SubmissionsListView):
    """Answers are written by anybody, and questions by editors: what a spreadsheet would take for a
    formula is quoted."""

    def to_row_dict(self, item):
        row = super().to_row_dict(item)
        return {name: _cell(value) for name, value in row.items()}

    def get_heading(self, queryset, field):
        return safe_cell(super().get_heading(queryset, field))  # an editor's own words


def _cell(value):
    if isinstance(value, list):
        value = ", ".join(map(str, value))
    return safe_cell(value) if isinstance(value, str) else value
