"""Oscar's forms whose sender or words are ours."""

from oscar.apps.customer import forms

from shop.accounts.forms import dress
from shop.accounts.mail import queue_account_mail


class PasswordResetForm(forms.PasswordResetForm):
    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        dress(self, email="Email")

    def send_password_reset_email(self, site, user, request=None):
        queue_account_mail("PASSWORD_RESET", user)
