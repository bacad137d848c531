from shop.web.honeypot import HoneypotForm
from shop.web.pasted import EmailField

SENTENCE = "Enter an email address, such as ada@example.com."


class SignUpForm(HoneypotForm):
    email = EmailField(
        label="Email",
        max_length=254,
        error_messages=dict.fromkeys(("required", "invalid", "max_length"), SENTENCE),
    )

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["email"].widget.attrs["autocomplete"] = "email"
