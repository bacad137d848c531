"""A form that editors build, with Wagtail's own list of its answers at the desk."""

from types import SimpleNamespace

from django import forms
from django.db import models
from wagtail.admin.panels import FieldPanel
from wagtail.contrib.forms.forms import BaseForm, FormBuilder
from wagtail.contrib.forms.models import FormMixin
from wagtail.fields import StreamField
from wagtail.models import Page

from claims.forms import PageForm
from claims.publishing import ChecksClaims
from guides.blocks.question import QUESTION_BLOCKS, choices_in
from shop.web.honeypot import HoneypotForm
from shop.web.pasted import EmailField

from .findable import Findable
from .reserved import FreeSlug
from .restrictions import LeanRestrictions


class QuestionsBuilder(FormBuilder):
    """Wagtail's, with the site's honeypot. A question's name starts with "q_": none can take the
    honeypot's."""

    def get_field_options(self, field):
        required = {"required": "Answer this question."}
        return super().get_field_options(field) | {"error_messages": required}

    def create_multiline_field(self, field, options):
        return forms.CharField(max_length=5000, widget=forms.Textarea({"rows": 6}), **options)

    def create_email_field(self, field, options):
        return EmailField(**options)

    def create_date_field(self, field, options):
        widget = forms.DateInput({"type": "date"}, format="%Y-%m-%d")
        return forms.DateField(widget=widget, **options)

    def get_formatted_field_choices(self, field):
        empty = [("", "Choose")] if field.field_type == "dropdown" else []
        return empty + [(one, one) for one in choices_in(field.choices)]

    def get_form_class(self):
        return type("AnswerForm", (HoneypotForm, BaseForm), self.formfields)


class FormPage(FreeSlug, ChecksClaims, LeanRestrictions, Findable, FormMixin, Page):
    """Questions of an editor's own. Answers are kept, and mailed (guides.pages.forms)."""

    lead = models.CharField(max_length=250, blank=True)
    questions = StreamField(QUESTION_BLOCKS)
    thanks = models.CharField(max_length=250, help_text="Said once the answers are sent.")
    send_to = models.EmailField(
        "answers go to", blank=True, help_text="Empty: they are only listed, at Forms."
    )

    content_panels = [
        *Page.content_panels,
        FieldPanel("lead"),
        FieldPanel("questions"),
        FieldPanel("thanks"),
        FieldPanel("send_to"),
    ]
    base_form_class = PageForm
    form_builder = QuestionsBuilder
    preview_modes = Page.DEFAULT_PREVIEW_MODES
    parent_page_types = ["guides.HomePage"]
    subpage_types: list[str] = []
    template = "guides/form_page.html"
    landing_page_template = template

    def get_form_fields(self):
        return [_field(place, one) for place, one in enumerate(self.questions)]

    def get_submissions_list_view_class(self):
        from guides.pages.form_answers import AnswersView

        return AnswersView

    def get_preview_context(self, request, mode_name):
        return Page.get_preview_context(self, request, mode_name)

    def serve(self, request, *args, **kwargs):
        """Shows the form; guides.pages.forms takes it."""
        return Page.serve(self, request, *args, **kwargs)

    def get_context(self, request, *args, **kwargs):
        from guides.pages.forms import form_detail

        return super().get_context(request, *args, **kwargs) | form_detail(self, request)


def _field(place: int, block) -> SimpleNamespace:
    """As Wagtail's builder reads one. A preview may show a question that has no id yet."""
    words = block.value
    return SimpleNamespace(
        clean_name=f"q_{block.id or place}".replace("-", ""),
        field_type=words["kind"],
        label=words["label"],
        help_text=words["help_text"],
        required=words["required"],
        choices=words["choices"],
        default_value="",
    )
