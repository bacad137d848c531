from django import forms

SENTENCE = "Enter an email address, such as ada@example.com."


class AskForm(forms.Form):
    """What the component sends. Only the email can be wrong: the rest is dropped if it is odd."""

    email = forms.EmailField(
        max_length=254,
        error_messages=dict.fromkeys(("required", "invalid", "max_length"), SENTENCE),
    )

    @property
    def from_a_program(self) -> bool:
        """Programs fill in every field; people never see this one."""
        return bool(self.data.get("website"))

    @property
    def guide(self) -> int | None:
        text = self.data.get("guide", "")
        return int(text) if text.isascii() and text.isdigit() and len(text) < 10 else None

    @property
    def error(self) -> str:
        return SENTENCE if self.errors else ""
