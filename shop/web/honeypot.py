"""A field that only programs fill in: for forms of pages that are the same for everybody."""

from django import forms


class HoneypotForm(forms.Form):
    website = forms.CharField(
        label="Leave this empty",
        required=False,
        widget=forms.TextInput(attrs={"autocomplete": "off", "tabindex": "-1"}),
    )

    @property
    def from_a_program(self) -> bool:
        """Programs fill in every field; people never see this one."""
        return bool(self.data.get("website"))
