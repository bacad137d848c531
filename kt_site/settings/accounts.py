"""Settings of the one log-in, for shoppers and staff: django-allauth, whose names are flat."""

ACCOUNT_ADAPTER = "shop.accounts.login.adapter.AccountAdapter"
# The first one judges every password. The second one judges none: sessions that it opened, before
# there was the first, stay open.
AUTHENTICATION_BACKENDS = [
    "shop.accounts.login.backend.LastWord",
    "oscar.apps.customer.auth_backends.EmailBackend",
]
LOGIN_URL = "account_login"
LOGIN_REDIRECT_URL = "customer:summary"

ACCOUNT_USER_MODEL_USERNAME_FIELD = None
ACCOUNT_LOGIN_METHODS = {"email"}
ACCOUNT_SIGNUP_FIELDS = ["email*", "password1*"]
ACCOUNT_SESSION_REMEMBER = True
# Known and unknown addresses get the same answer, and a mail tells them apart.
ACCOUNT_PREVENT_ENUMERATION = True
ACCOUNT_EMAIL_UNKNOWN_ACCOUNTS = False
ACCOUNT_EMAIL_VERIFICATION = "mandatory"
ACCOUNT_EMAIL_VERIFICATION_BY_CODE_ENABLED = True
ACCOUNT_EMAIL_VERIFICATION_SUPPORTS_RESEND = True
ACCOUNT_CHANGE_EMAIL = True
ACCOUNT_EMAIL_NOTIFICATIONS = True
ACCOUNT_EMAIL_SUBJECT_PREFIX = ""
ACCOUNT_REAUTHENTICATION_REQUIRED = True
ACCOUNT_REAUTHENTICATION_METHODS = ("password", "mfa")
ACCOUNT_RATE_LIMITS = {
    "login": "30/m/ip",
    # The codes of a second factor are counted here, too, by account.
    "login_failed": "10/900s/key",
    "signup": "10/h/ip",
    "reset_password": "20/h/ip,5/h/key",
    "reset_password_from_key": "20/h/ip",
    "confirm_email": "3/10m/key",
    "change_password": "5/m/user",
    "manage_email": "10/m/user",
    "reauthenticate": "10/m/user",
}
ACCOUNT_FORMS = {
    "login": "shop.accounts.login.forms.LoginForm",
    "signup": "shop.accounts.login.forms.SignupForm",
    "reset_password": "shop.accounts.login.forms.ResetPasswordForm",
    "reset_password_from_key": "shop.accounts.login.forms.NewPasswordForm",
    "change_password": "shop.accounts.login.forms.ChangePasswordForm",
    "add_email": "shop.accounts.login.forms.NewEmailForm",
    "change_email": "shop.accounts.login.forms.OtherEmailForm",
    "reauthenticate": "shop.accounts.login.forms.PasswordAgainForm",
    "confirm_email_verification_code": "shop.accounts.login.forms.EmailCodeForm",
}

MFA_ADAPTER = "shop.accounts.login.adapter.SecondFactorAdapter"
MFA_SUPPORTED_TYPES = ["totp", "webauthn", "recovery_codes"]
MFA_PASSKEY_LOGIN_ENABLED = True
MFA_RECOVERY_CODES_SHOW_ONCE = True
MFA_TOTP_TOLERANCE = 1  # a phone's clock may be half a minute off
MFA_FORMS = {
    "authenticate": "shop.accounts.login.forms.SecondFactorForm",
    "reauthenticate": "shop.accounts.login.forms.SecondFactorAgainForm",
    "activate_totp": "shop.accounts.login.forms.AuthenticatorForm",
    "add_webauthn": "shop.accounts.login.forms.PasskeyForm",
    "edit_webauthn": "shop.accounts.login.forms.PasskeyNameForm",
}

# Tracking costs a write on every page, and makes pages differ by visitor.
USERSESSIONS_TRACK_ACTIVITY = False
