from shop.web.honeypot import HoneypotForm
from shop.web.pasted import EmailField

SENTENCE = "Enter an email address, such as ada@example.com."


class AskForm(HoneypotForm):
    """What the component sends. Only the email can be wrong: the rest is dropped if it is odd."""

    email = EmailField(
        max_length=254,
        error_messages=dict.fromkeys(("required", "invalid", "max_length"), SENTENCE),
    )

    @property
    def guide(self) -> int | None:
        text = self.data.get("guide", "")
        return int(text) if text.isascii() and text.isdigit() and len(text) < 10 else None

    @property
    def error(self) -> str:
        return SENTENCE if self.errors else ""
