from django.conf import settings
from django.db import models
from django.db.models.functions import Lower
from oscar.apps.customer.abstract_models import AbstractUser, UserManager


class AccountManager(UserManager):
    def get_by_natural_key(self, email):
        return self.get(email__iexact=email)


class User(AbstractUser):
    """A person with an account: shopper or staff. The e-mail is the log-in, whatever its case."""

    objects = AccountManager()

    class Meta(AbstractUser.Meta):
        abstract = False
        constraints = [
            models.UniqueConstraint(
                Lower("email"),
                name="user_email_unique_whatever_case",
                violation_error_message="There is already an account with this e-mail address.",
            )
        ]

    def __str__(self):
        return self.get_full_name() or self.email


class LogInEvent(models.Model):
    """What somebody did at the door (shop.accounts.login.history). No address and no browser: where
    an account is logged in now is told by its sessions."""

    class What(models.TextChoices):
        IN = "in", "Logged in"
        OUT = "out", "Logged out"
        WRONG_PASSWORD = "password?", "Wrong password"
        WRONG_CODE = "code?", "Wrong code"
        FACTOR_ADDED = "factor", "Second factor added"
        FACTOR_REMOVED = "no factor", "Second factor removed"
        NEW_CODES = "codes", "New recovery codes"
        RECOVERED = "recovered", "Second factor taken off by an administrator"
        PASSWORD = "password", "Password changed"
        EMAIL = "email", "Email changed"

    user = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name="account",
        null=True,
        on_delete=models.CASCADE,
        related_name="log_ins",
    )
    what = models.CharField(max_length=10, choices=What.choices)
    at = models.DateTimeField(auto_now_add=True, db_index=True)
    by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, on_delete=models.SET_NULL, related_name="+"
    )

    class Meta:
        verbose_name = "log-in"
        ordering = ["-at", "-pk"]

    def __str__(self):
        return self.get_what_display()
