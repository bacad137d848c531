"""The question as a form. It carries no token: its page is the same for everybody."""

from collections.abc import Mapping

from django import forms

from guides.models import AnswerCount

from .spans import MOST_DAYS, span_text

OTHER = "other"
DAYS = [("", "Choose"), *((n, span_text(n, n).capitalize()) for n in range(MOST_DAYS + 1))]


class AnswerForm(forms.Form):
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
        error_messages={"required": "Choose how long.", "invalid_choice": "Choose how long."},
    )
    tape = forms.ChoiceField(
        label="Which tape?",
        required=False,
        error_messages={"invalid_choice": "Choose a tape of the list, or none."},
    )
    # Programs that fill in every field give themselves away; people never see this one.
    website = forms.CharField(
        label="Leave this empty",
        required=False,
        widget=forms.TextInput(attrs={"autocomplete": "off", "tabindex": "-1"}),
    )

    def __init__(self, titles: Mapping[int, str], *args, **kwargs):
        """`titles` are the products that the guide's page shows."""
        super().__init__(*args, **({"auto_id": "answer-%s"} | kwargs))
        tapes = [(str(pk), title) for pk, title in titles.items()]
        self.fields["tape"].choices = [("", "Rather not say"), *tapes, (OTHER, "Another tape")]

    @property
    def from_a_program(self) -> bool:
        return bool(self.data.get("website"))
