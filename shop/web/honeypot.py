"""Honeypot field against bots, for forms without a CSRF token on cacheable pages."""

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
