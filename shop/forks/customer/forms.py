"""Oscar's forms whose sender or words are ours; the dashboard loads them from here, too."""

from oscar.apps.customer import forms

from shop.accounts.mail import send_account_mail


class PasswordResetForm(forms.PasswordResetForm):
    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["email"].label = "Email"

    def send_password_reset_email(self, site, user, request=None):
        send_account_mail.enqueue("PASSWORD_RESET", user.pk)


class ProductAlertForm(forms.ProductAlertForm):
    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        email = self.fields["email"]
        email.label = "Email"
        email.widget.attrs = {"autocomplete": "email"}
