"""Forms that keep a draft whatever is missing or out of bounds in it. Publishing asks for all."""

from django import forms
from django.core.validators import MaxValueValidator, MinValueValidator
from wagtail.admin.forms import WagtailAdminModelForm
from wagtail.admin.staticfiles import versioned_static

from claims.forms import PageForm
from shop.web.rows import RowsOncePanel

LIMITS = (MinValueValidator, MaxValueValidator)
STORABLE = 32_767  # what a PositiveSmallIntegerField holds


class RowForm(WagtailAdminModelForm):
    """A row of an InlinePanel. In a draft one without its choice is not there, instead of holding
    up the preview and the saving of all the rest."""

    of_a_draft = False  # stays so when the form is used again, to be saved

    def defer_required_fields(self):
        super().defer_required_fields()
        self.of_a_draft = True

    def has_changed(self):
        if self.of_a_draft and self.empty_permitted:
            return any(name != "ORDER" for name in self.changed_data)
        return super().has_changed()

    def full_clean(self):
        super().full_clean()
        if self.of_a_draft and self.is_bound:
            self.cleaned_data.setdefault("ORDER", None)  # the panel sorts its rows by it


class RowsPanel(RowsOncePanel):
    """Rows of one choice: each is a line, where Wagtail makes a section of it."""

    class BoundPanel(RowsOncePanel.BoundPanel):
        template_name = "desk/rows/rows.html"

        @property
        def media(self):
            return super().media + forms.Media(
                js=[versioned_static("js/editor/rows.js")],
                css={"all": [versioned_static("css/editor/rows.css")]},
            )

    def get_form_options(self):
        options = super().get_form_options()
        options["formsets"][self.relation_name]["form"] = RowForm
        return options


class NumbersMayWait(PageForm):
    """A number out of bounds is kept in a draft, as far as the table can hold it."""

    def defer_required_fields(self):
        super().defer_required_fields()
        for field in self._numbers().values():
            field.all_validators = field.validators
            rest = [v for v in field.validators if not isinstance(v, LIMITS)]
            field.validators = [*rest, MinValueValidator(0), MaxValueValidator(STORABLE)]

    def restore_required_fields(self):
        for field in self._numbers().values() if self.is_deferred_validation else ():
            field.validators = field.all_validators
        super().restore_required_fields()

    def _numbers(self):
        return {n: f for n, f in self.fields.items() if isinstance(f, forms.IntegerField)}

    def _update_errors(self, errors):
        """Nor what it says of two numbers beside each other."""
        waiting = self._numbers() if self.is_deferred_validation else {}
        for name in waiting:
            errors.error_dict.pop(name, None)
        super()._update_errors(errors)

    def _get_validation_exclusions(self):
        """What the model itself does not check of a draft, beside its form."""
        excluded = super()._get_validation_exclusions()
        return excluded | set(self._numbers()) if self.is_deferred_validation else excluded
