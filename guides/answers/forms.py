"""The question as a form, without a CSRF token: its page is cacheable for everybody."""

from collections.abc import Mapping

from django import forms
from django.forms.utils import flatatt
from django.utils.html import format_html, format_html_join

from guides.answers.models import AnswerCount
from shop.web.honeypot import HoneypotForm

from .spans import MOST_DAYS, span_text

OTHER = "other"
DAYS = [("", "Choose"), *((n, span_text(n, n).capitalize()) for n in range(MOST_DAYS + 1))]


class QuickSelect(forms.Select):
    """Writes its options itself: a template for each of 40 tapes took 3 ms of a guide's page."""

    def render(self, name, value, attrs=None, renderer=None):
        widget = self.get_context(name, value, attrs)["widget"]
        options = format_html_join(
            "\n  ",
            '<option value="{}"{}>{}</option>',
            (
                (option["value"], flatatt(option["attrs"]), option["label"])
                for _, group, _ in widget["optgroups"]
                for option in group
            ),
        )
        return format_html(
            '<select name="{}"{}>\n  {}\n</select>', name, flatatt(widget["attrs"]), options
        )


class AnswerForm(HoneypotForm):
    stayed = forms.ChoiceField(
        label="Did it stay on?",
        choices=AnswerCount.Stayed.choices,
        widget=forms.RadioSelect,
        error_messages={"required": "Choose one.", "invalid_choice": "Choose one of the three."},
    )
    days = forms.TypedChoiceField(
        label="How long?",
        choices=DAYS,
        coerce=int,
        widget=QuickSelect,
        error_messages={"required": "Choose how long.", "invalid_choice": "Choose how long."},
    )
    tape = forms.ChoiceField(
        label="Which tape?",
        required=False,
        widget=QuickSelect,
        error_messages={"invalid_choice": "Choose a tape of the list, or none."},
    )

    def __init__(self, titles: Mapping[int, str], *args, **kwargs):
        """`titles` are the products that the guide's page shows."""
        super().__init__(*args, **({"auto_id": "answer-%s"} | kwargs))
        tapes = [(str(pk), title) for pk, title in titles.items()]
        self.fields["tape"].choices = [("", "Rather not say"), *tapes, (OTHER, "Another tape")]
