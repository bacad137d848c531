"""Kinds of panels that Wagtail has not."""

from django import forms
from django.utils.html import format_html_join
from wagtail.admin.panels import InlinePanel, Panel
from wagtail.admin.staticfiles import versioned_static

from shop.tape.colors import color_choices
from shop.tape.fabrics import fabric_choices

from .form import VariantForm, VariantRows

NONE = [("", "–")]


class RowSelect(forms.Select):
    """Of rows that staff add: asks for them when a form is made, not when the site starts."""

    rows = staticmethod(list)

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.choices = lambda: NONE + self.rows()

    @property
    def choices(self):
        return self._choices() if callable(self._choices) else self._choices

    @choices.setter
    def choices(self, choices):
        self._choices = choices


class ColorSelect(RowSelect):
    rows = staticmethod(color_choices)


class FabricSelect(RowSelect):
    rows = staticmethod(fabric_choices)


class HiddenFields(Panel):
    """Fields that come back as they were sent."""

    def __init__(self, *names, **kwargs):
        super().__init__(**kwargs)
        self.names = names

    def clone(self):
        return type(self)(*self.names, **self.clone_kwargs())

    def get_form_options(self):
        return {"fields": list(self.names), "widgets": dict.fromkeys(self.names, forms.HiddenInput)}

    class BoundPanel(Panel.BoundPanel):
        def render_html(self, parent_context=None):
            fields = [self.form[name] for name in self.panel.names]
            return format_html_join("", "{}", [(field,) for field in fields])


class DataPanel(Panel):
    """A template over values that are no fields: `reads` takes the edited row."""

    def __init__(self, template, reads=None, script="", **kwargs):
        super().__init__(**kwargs)
        self.own = {"template": template, "reads": reads, "script": script}

    def clone_kwargs(self):
        return super().clone_kwargs() | self.own

    class BoundPanel(Panel.BoundPanel):
        @property
        def template_name(self):
            return self.panel.own["template"]

        @property
        def media(self):
            script = self.panel.own["script"]
            return forms.Media(js=[versioned_static(script)] if script else [])

        def get_context_data(self, parent_context=None):
            reads = self.panel.own["reads"]
            read = reads(self.instance) if reads else {}
            return super().get_context_data(parent_context) | {"row": self.instance} | read


class VariantsPanel(InlinePanel):
    def get_form_options(self):
        options = super().get_form_options()
        options["formsets"][self.relation_name] |= {"form": VariantForm, "formset": VariantRows}
        return options
