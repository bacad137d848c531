"""Rows of a form in the desk that is sent twice."""

from modelcluster.forms import BaseChildFormSet
from wagtail.admin.panels import InlinePanel


class RowsOnce(BaseChildFormSet):
    """New rows that say what a stored one says are that one. A form is sent again before it heard
    which ids its rows got: Wagtail saves as one types, and "Publish" does not wait for the answer;
    a button is pressed twice."""

    def save(self, commit=True):
        stored = getattr(self.instance, self.rel_name).all()
        unnamed = {self._says(row): row.pk for row in stored if row.pk}
        for form in self.initial_forms:
            unnamed.pop(self._says(form.instance), None)
        for form in self.extra_forms:
            if pk := unnamed.pop(self._says(form.instance), None):
                form.instance.pk = pk
                form.instance._state.adding = False
        return super().save(commit)

    def _says(self, row):
        fields = [field for field in row._meta.fields if field.name in self.form.base_fields]
        return tuple(getattr(row, field.attname) for field in fields)


class RowsOncePanel(InlinePanel):
    def get_form_options(self):
        options = super().get_form_options()
        options["formsets"][self.relation_name]["formset"] = RowsOnce
        return options
