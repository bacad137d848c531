"""The form of a product. A draft is saved as it is; what goes public is checked whole."""

from uuid import uuid4

from django import forms
from wagtail.admin.forms import WagtailAdminModelForm

from claims.forms import NoClaimsWhenPublished
from claims.places import Text
from shop.web.rows import RowsOnce

from .checks import Written, problems, twice
from .parts import DraftVariant

CHECKED = ("variants", "pictures", "regions", "specs")
SEE_BELOW = "The product could not be saved: see the fields below."


class VariantForm(WagtailAdminModelForm):
    """A row's key comes back with it, or the row would be another one at each save. Only the
    browser names new rows, for it may send one twice before it hears of the first."""

    key = forms.UUIDField(required=False, widget=forms.HiddenInput)

    class Meta:
        model = DraftVariant
        fields = ["key"]

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        if kwargs.get("instance") is None:
            self.initial["key"] = None

    def clean_key(self):
        return self.cleaned_data["key"] or uuid4()

    def clean_sku(self):
        return self.cleaned_data["sku"].strip()


class VariantRows(RowsOnce):
    def _says(self, row):
        return row.key


class ProductForm(NoClaimsWhenPublished, WagtailAdminModelForm):
    def more_texts(self):
        for form in self._rows("specs"):
            for name in ("name", "text"):
                yield Text("specs", (), "specifications", form.data.get(form.add_prefix(name), ""))

    def is_valid(self):
        """Rows are judged together, once each of them is right by itself."""
        if not super().is_valid():
            return False
        found = self._problems()
        for problem in found:
            self._say(problem)
        return not found

    def _problems(self) -> list:
        rows = {name: [form.instance for form in self._rows(name)] for name in CHECKED}
        one = Written(self.instance, **rows)
        return list(problems(one) if self.goes_public() else twice(one))

    def _rows(self, name: str) -> list:
        """Forms that are filled in and stay."""
        formset = self.formsets[name]
        gone = formset.deleted_forms if formset.is_bound and formset.is_valid() else []
        rows = [form for form in formset.forms if form not in gone]
        return [form for form in rows if form.has_changed() or form.instance.pk]

    def _say(self, problem) -> None:
        if problem.row is self.instance:
            self.add_error(problem.field or None, problem.sentence)
            return
        for name in CHECKED:
            for form in self.formsets[name].forms:
                if form.instance is problem.row:
                    form.add_error(problem.field, problem.sentence)
