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
