"""allauth's forms in the shop's words: labels, autocomplete tokens, one sentence an error."""

from allauth.account import forms as account
from allauth.mfa.base import forms as mfa
from allauth.mfa.totp import forms as totp
from allauth.mfa.webauthn import forms as webauthn
from django.contrib.auth.hashers import make_password

from shop.accounts.forms import PASSWORD_HINT, dress

NOT_THE_SAME = "The two passwords are not the same."


class Dressed:
    """A form whose fields have these labels and hints."""

    labels: dict[str, str] = {}
    hints: dict[str, str] = {}

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        for name, field in self.fields.items():
            field.widget.attrs.pop("placeholder", None)
            field.help_text = self.hints.get(name, "")
        dress(self, **self.labels)


class LoginForm(Dressed, account.LoginForm):
    labels = {"login": "Email", "password": "Password"}

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["login"].widget.attrs["autocomplete"] = "username webauthn"


class SignupForm(Dressed, account.SignupForm):
    """One password field: the browser shows what was typed, and a reset is a mail away."""

    labels = {"email": "Email", "password1": "Choose a password"}
    hints = {"password1": PASSWORD_HINT}

    def try_save(self, request):
        """As long as a new account takes, where there is one already."""
        if self.account_already_exists:
            make_password(self.cleaned_data["password1"])
        return super().try_save(request)


class ResetPasswordForm(Dressed, account.ResetPasswordForm):
    labels = {"email": "Email"}


class TwoPasswords(Dressed):
    labels = {
        "oldpassword": "Password now",
        "password1": "New password",
        "password2": "New password again",
    }
    hints = {"password1": PASSWORD_HINT}

    def clean(self):
        """In place of allauth's, whose sentence cannot be replaced."""
        data = super(account.PasswordVerificationMixin, self).clean()
        one, other = data.get("password1"), data.get("password2")
        if one and other and one != other:
            self.add_error("password2", NOT_THE_SAME)
        return data


class NewPasswordForm(TwoPasswords, account.ResetPasswordKeyForm):
    pass


class ChangePasswordForm(TwoPasswords, account.ChangePasswordForm):
    pass


class NewEmailForm(Dressed, account.AddEmailForm):
    labels = {"email": "New email"}


class OtherEmailForm(Dressed, account.ChangeEmailForm):
    labels = {"email": "Other email"}


class PasswordAgainForm(Dressed, account.ReauthenticateForm):
    labels = {"password": "Password"}


class EmailCodeForm(Dressed, account.ConfirmEmailVerificationCodeForm):
    labels = {"code": "Code from the mail"}


class SecondFactorForm(Dressed, mfa.AuthenticateForm):
    labels = {"code": "Code"}
    hints = {"code": "Six digits from your app, or one of your recovery codes."}


class SecondFactorAgainForm(Dressed, mfa.ReauthenticateForm):
    labels = SecondFactorForm.labels
    hints = SecondFactorForm.hints


class AuthenticatorForm(Dressed, totp.ActivateTOTPForm):
    labels = {"code": "Code that the app shows"}


class PasskeyForm(Dressed, webauthn.AddWebAuthnForm):
    labels = {"name": "Name", "passwordless": "Log in with it alone, without a password"}
    hints = {"name": "By which you know it again, such as Phone."}


class PasskeyNameForm(Dressed, webauthn.EditWebAuthnForm):
    labels = {"name": "Name"}
